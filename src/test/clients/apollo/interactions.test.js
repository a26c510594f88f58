import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'graphql';
import { query } from '../contract.js';
import { cache } from './cache.js';
import { keys, keysOf, objects, stored } from './entries.js';
import { frontEnd } from './front-end.js';

const again = parse('query($id: ID!) { node(id: $id) { id ... on Interaction { effect via { id name } } } }');

const interactionsOf = slug => ({ ...query('interactions'), variables: { slug } });

const refs = interactants => interactants.map(({ id }) => ({ __ref: `Interactant:${id}` }));

test('one cache holds the interactions of two drugs, each as an entry of its own', async t => {
  const app = frontEnd(t, cache());
  const requests = [interactionsOf('clonazepam'), interactionsOf('tizanidine')];
  const answers = [await app.send(requests[0]), await app.send(requests[1])];
  const store = app.store();
  assert.deepEqual(stored(store), keys(answers));
  const [ofFirst, ofSecond] = answers.map(answer => keysOf('Interaction', answer));
  assert.deepEqual(ofFirst.filter(key => ofSecond.includes(key)), []);
  for (const key of [...ofFirst, ...ofSecond]) {
    const [seen, ...others] = objects(answers).get(key);
    assert.deepEqual(others, []);
    assert.deepEqual(store[key].via, refs(seen.via));
  }
  requests.forEach((one, i) => assert.deepEqual(app.read(one), answers[i]));
  assert.deepEqual(app.messages, []);
});

test('a record of a check that applies through a class has another entry than the interaction of the drug', async t => {
  const app = frontEnd(t, cache());
  const { drug } = await app.send(interactionsOf('clonazepam'));
  const { checkInteractions } = await app.send({ ...query('check-interactions'), variables: { terms: ['clonazepam', 'opioids'] } });
  const [record] = checkInteractions.pairs[0].interactions;
  const ofDrug = drug.interactions.find(({ effect }) => effect === record.effect);
  const { node } = await app.send({ document: again, variables: { id: record.id } });
  assert.notEqual(record.id, ofDrug.id);
  assert.deepEqual([node.effect, node.via.map(({ id }) => id)], [record.effect, record.via.map(({ id }) => id)]);
  const { [`Interaction:${record.id}`]: through, [`Interaction:${ofDrug.id}`]: joined } = app.store();
  assert.deepEqual([through.via, joined.via], [refs(record.via), refs(ofDrug.via)]);
  assert.deepEqual(app.read(interactionsOf('clonazepam')), { drug });
  assert.deepEqual(app.messages, []);
});
