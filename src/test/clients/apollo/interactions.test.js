import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'graphql';
import { query, schema } from '../contract.js';
import { cacheFor } from './cache.js';
import { keys, keysOf, objects, stored } from './entries.js';
import { frontEnd } from './front-end.js';

const again = parse('query($id: ID!) { node(id: $id) { id ... on Interaction { effect via { id name } } } }');

const interactionsOf = slug => ({ ...query('interactions'), variables: { slug } });

const refs = interactants => interactants.map(({ id }) => ({ __ref: `Interactant:${id}` }));

test('one cache holds the interactions of two drugs, and a common interaction is one entry', async t => {
  const app = frontEnd(t, cacheFor(schema));
  const requests = [interactionsOf('clonazepam'), interactionsOf('tizanidine')];
  const answers = [await app.send(requests[0]), await app.send(requests[1])];
  const store = app.store();
  assert.deepEqual(stored(store), keys(answers));
  const [ofFirst, ofSecond] = answers.map(answer => keysOf('Interaction', answer));
  const both = ofFirst.filter(key => ofSecond.includes(key));
  assert.notEqual(both.length, 0);
  for (const key of keysOf('Interaction', answers)) {
    const seen = objects(answers).get(key);
    assert.equal(seen.length, both.includes(key) ? 2 : 1);
    seen.forEach(({ via }) => assert.deepEqual(store[key].via, refs(via)));
  }
  requests.forEach((one, i) => assert.deepEqual(app.read(one), answers[i]));
  assert.deepEqual(app.messages, []);
});

test('a record that applies through a class has another entry than the record itself', async t => {
  const app = frontEnd(t, cacheFor(schema));
  const { drug } = await app.send(interactionsOf('clonazepam'));
  const reached = drug.interactions.find(({ via }) => via.length > 0);
  const id = Buffer.from(Buffer.from(reached.id, 'base64url').toString().replace(/\/via-.*/, '')).toString('base64url');
  const { node } = await app.send({ document: again, variables: { id } });
  assert.notEqual(node.id, reached.id);
  assert.deepEqual([node.effect, node.via], [reached.effect, []]);
  const { [`Interaction:${reached.id}`]: through, [`Interaction:${node.id}`]: itself } = app.store();
  assert.deepEqual([through.via, itself.via], [refs(reached.via), []]);
  assert.deepEqual(app.read(interactionsOf('clonazepam')), { drug });
  assert.deepEqual(app.messages, []);
});
