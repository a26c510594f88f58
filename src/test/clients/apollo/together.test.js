import assert from 'node:assert/strict';
import { test } from 'node:test';
import { InMemoryCache } from '@apollo/client/core';
import { parse } from 'graphql';
import { queries, query } from '../contract.js';
import { cache } from './cache.js';
import { keys, stored } from './entries.js';
import { frontEnd } from './front-end.js';

async function sendAll(app, requests) {
  const answers = [];
  for (const request of requests) {
    answers.push(await app.send(request));
  }
  return answers;
}

for (const [order, requests] of [['', queries], [', in reverse order too', queries.toReversed()]]) {
  test(`one cache holds the answers of all queries${order}`, async t => {
    const app = frontEnd(t, cache());
    const answers = await sendAll(app, requests);
    assert.deepEqual(stored(app.store()), keys(answers));
    requests.forEach((request, i) => assert.deepEqual(app.read(request), answers[i], request.name));
    assert.deepEqual(app.messages, []);
  });
}

test('a cache without the policies warns about lost data', async t => {
  const app = frontEnd(t, new InMemoryCache());
  await sendAll(app, [query('drug-page'), query('now-and-then')]);
  assert.equal(app.messages.length, 1);
  assert.match(app.messages[0], /Cache data may be lost when replacing the stopping field of a Drug object/);
  assert.equal(app.read(query('drug-page')), null);
});

test('a changed text is not combined with the sources of the old text', async t => {
  const app = frontEnd(t, cache());
  const page = query('drug-page');
  const { drug } = await app.send(page);
  const stopping = parse('query($slug: String!) { drug(slug: $slug) { id stopping { text } } }');
  const write = text => app.client.writeQuery({
    query: stopping,
    variables: page.variables,
    data: { drug: { __typename: 'Drug', id: drug.id, stopping: { __typename: 'CitedText', text } } },
  });
  write(drug.stopping.text);
  assert.deepEqual(app.read(page).drug, drug);
  write('Another text.');
  assert.deepEqual(app.store()[`Drug:${drug.id}`].stopping, { __typename: 'CitedText', text: 'Another text.' });
  assert.equal(app.read(page), null);
});
