import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client/core';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { endpoint } from '../service.js';

const sha256 = text => createHash('sha256').update(text).digest('hex');

// Sends requests with the link, and records them in `sent`.
function recordingClient(sent) {
  const http = new HttpLink({
    uri: endpoint,
    fetch: (address, options) => {
      sent.push({ method: options.method, text: options.body ?? decodeURIComponent(address) });
      return fetch(address, options);
    },
  });
  return new ApolloClient({
    cache: new InMemoryCache(),
    link: ApolloLink.from([new PersistedQueryLink({ sha256, useGETForHashedQueries: true }), http]),
  });
}

test('a document is sent once, and afterwards only its hash, by GET', async () => {
  const sent = [];
  // a new document for the service
  const query = gql`query Persisted${process.pid} { drug(slug: "clonazepam") { id name } }`;
  for (let i = 0; i < 2; i++) {
    const { data } = await recordingClient(sent).query({ query });
    assert.equal(data.drug.name, 'Clonazepam');
  }

  const withDocument = sent.map(({ text }) => text.includes('clonazepam'));
  assert.deepEqual(withDocument, [false, true, false]);
  assert.equal(sent[0].method, 'GET');
  assert.equal(sent[2].method, 'GET');
});
