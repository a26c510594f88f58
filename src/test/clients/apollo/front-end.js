// An Apollo Client as in a front end. It records the network answers and the console messages.
import { format } from 'node:util';
import { ApolloClient, HttpLink } from '@apollo/client/core';
import { loadDevMessages, loadErrorMessages } from '@apollo/client/dev';
import { endpoint } from '../service.js';

loadDevMessages();
loadErrorMessages();

export function frontEnd(t, cache) {
  const messages = [];
  for (const level of ['warn', 'error']) {
    t.mock.method(console, level, (...words) => messages.push(format(...words)));
  }
  let answer;
  const link = new HttpLink({
    uri: endpoint,
    fetch: async (...request) => {
      const response = await fetch(...request);
      answer = await response.clone().json();
      return response;
    },
  });
  const client = new ApolloClient({ cache, link });
  return {
    messages,
    store: () => cache.extract(),
    read: ({ document, variables }) => client.readQuery({ query: document, variables }),
    // Resolves to the data that the service sent, not to the result of Apollo.
    send: async ({ document, variables }) => {
      await client.query({ query: document, variables, fetchPolicy: 'network-only' });
      return answer.data;
    },
    client,
  };
}
