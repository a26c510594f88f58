import type { CacheExchangeOpts, KeyingConfig, Resolver, ResolverConfig } from '@urql/exchange-graphcache';

/** What matches fragments with types. It tells graphcache nothing else of the schema. */
export const schema: NonNullable<CacheExchangeOpts['schema']>;

/** Types without an id, which are stored in the object that they belong to. */
export const keys: KeyingConfig;

/** For lists that are shown page below page: `pageResolvers(relayPagination)`. */
export function pageResolvers(paginate: () => Resolver<any, any, any>): ResolverConfig;
