import { InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { possibleTypes, typePolicies, typePoliciesWithPages } from 'monograph-clients/apollo';
import { keys, pageResolvers, schema } from 'monograph-clients/graphcache';

export const caches = [
  new InMemoryCache({ possibleTypes, typePolicies }),
  new InMemoryCache({ possibleTypes, typePolicies: typePoliciesWithPages(relayStylePagination) }),
];

export const exchanges = [
  cacheExchange({ keys, schema }),
  cacheExchange({ keys, schema, resolvers: pageResolvers(relayPagination) }),
];
