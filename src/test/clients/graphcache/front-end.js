// An urql client as in a front end, with graphcache. It records the warnings of the cache.
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { endpoint } from '../service.js';

export function frontEnd(options) {
  const warnings = [];
  const logger = (severity, message) => severity === 'debug' || warnings.push(message);
  const client = new Client({
    url: endpoint,
    preferGetMethod: false,
    exchanges: [cacheExchange({ ...options, logger }), fetchExchange],
  });
  return {
    warnings,
    async ask({ document, variables }, requestPolicy = 'cache-first') {
      const { data, error } = await client.query(document, variables, { requestPolicy }).toPromise();
      if (error) {
        throw error;
      }
      return withoutTypeNames(data);
    },
  };
}

// urql adds the names of types to each document.
export function withoutTypeNames(data) {
  return data && JSON.parse(JSON.stringify(data, (name, value) => (name === '__typename' ? undefined : value)));
}
