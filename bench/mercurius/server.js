import Fastify from 'fastify';
import mercurius from 'mercurius';
import { readFileSync } from 'node:fs';
import { loaders } from './loaders.js';
import { resolvers } from './resolvers.js';

// each query is compiled at its first repetition, and its document is cached
const app = Fastify();
app.register(mercurius, {
  schema: readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'),
  resolvers,
  loaders,
  jit: 1,
});
await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });
