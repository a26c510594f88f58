import { PgSimplifyInflectionPreset } from '@graphile/simplify-inflection';
import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter';

// no writing, no explaining, no watching; its caches of documents and plans are on, as they come
export default {
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset, PgSimplifyInflectionPreset],
  disablePlugins: ['MutationPlugin'],
  pgServices: [
    makePgService({
      connectionString: process.env.DATABASE_URL,
      schemas: ['peer'],
      poolConfig: { max: 20 },
    }),
  ],
  schema: {
    defaultBehavior: '-connection +list -insert -update -delete -node',
    pgForbidSetofFunctionsToReturnNull: true,
  },
  grafserv: {
    host: '127.0.0.1',
    port: Number(process.env.PORT),
    graphiql: false,
    websockets: false,
    watch: false,
  },
  grafast: { explain: false },
};
