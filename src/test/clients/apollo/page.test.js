import assert from 'node:assert/strict';
import { test } from 'node:test';
import { InMemoryCache } from '@apollo/client/core';
import { query, schema } from '../contract.js';
import { possibleTypes } from 'monograph-clients/apollo';
import { cache } from './cache.js';
import { keys, keysOf, objects, stored } from './entries.js';
import { frontEnd } from './front-end.js';

const page = query('drug-page');

async function showPage(t) {
  const app = frontEnd(t, cache());
  const answer = await app.send(page);
  return { app, answer, store: app.store() };
}

test('the cache knows the interface and the unions of the schema', () => {
  const types = Object.values(schema.getTypeMap());
  const unions = types.filter(({ astNode }) => astNode?.kind === 'UnionTypeDefinition');
  assert.ok(unions.length > 1);
  assert.deepEqual(possibleTypes, {
    Node: types
      .filter(type => type.astNode?.interfaces?.some(({ name }) => name.value === 'Node'))
      .map(({ name }) => name),
    ...Object.fromEntries(unions.map(({ name, astNode }) => [name, astNode.types.map(type => type.name.value)])),
  });
});

test('the page has one entry for each id, and is read back unchanged', async t => {
  const { app, answer, store } = await showPage(t);
  assert.deepEqual(stored(store), keys(answer));
  assert.deepEqual(app.read(page), answer);
  assert.deepEqual(app.messages, []);
});

test('the comparison shows the same drug as the page', async t => {
  const { answer, store } = await showPage(t);
  const root = store.ROOT_QUERY;
  const drug = root[`drug({"slug":"${page.variables.slug}"})`].__ref;
  const comparison = root[`compareDrugs({"slugs":${JSON.stringify(page.variables.beside)}})`];
  const compared = comparison.drugs.map(({ __ref }) => __ref);
  assert.equal(drug, `Drug:${answer.drug.id}`);
  assert.deepEqual(compared, answer.compareDrugs.drugs.map(({ id }) => `Drug:${id}`));
  assert.equal(compared[0], drug);
  for (const { cells } of comparison.rows) {
    assert.deepEqual(cells.map(cell => cell.drug.__ref), compared);
  }
});

test('the comparison has the same side effects as the page', async t => {
  const { answer, store } = await showPage(t);
  const ofPage = keysOf('DrugSideEffect', answer.drug);
  const first = answer.compareDrugs.sideEffects.map(({ cells }) => cells[0]).filter(cell => cell !== null);
  assert.deepEqual(first.map(({ id }) => `DrugSideEffect:${id}`).sort(), ofPage);
  for (const key of ofPage) {
    const [whole] = objects(answer.drug).get(key);
    assert.equal(store[key].note, whole.note);
    assert.deepEqual(store[key].frequencies.map(({ dose }) => dose), whole.frequencies.map(({ dose }) => dose));
  }
});

// Interactions and therapies have sources of their own, with their titles.
function statementsOf({ citations: _, interactions: __, ...drug }) {
  return { ...drug, alternatives: drug.alternatives.map(({ therapy: ___, ...alternative }) => alternative) };
}

test('a source that a statement names by id gets its title from the list of sources', async t => {
  const { answer, store } = await showPage(t);
  const described = new Map(answer.drug.citations.map(({ id, title }) => [`Citation:${id}`, title]));
  const statements = statementsOf(answer.drug);
  const named = objects(statements);
  const cited = keysOf('Citation', statements);
  assert.ok(cited.length > 50 && cited.every(key => described.has(key))); // the list also has the sources of parts that the page leaves out
  for (const key of cited) {
    assert.ok(named.get(key).every(source => !('title' in source)));
    assert.equal(store[key].title, described.get(key));
  }
  assert.ok(cited.some(key => named.get(key).length > 1));
  const stopping = store[`Drug:${answer.drug.id}`].stopping.citations;
  assert.deepEqual(stopping.map(({ __ref }) => store[__ref].title),
    answer.drug.stopping.citations.map(({ id }) => described.get(`Citation:${id}`)));
});

test('a source of the comparison has its title, even if the drug of the page does not use it', async t => {
  const { answer, store } = await showPage(t);
  const ofPage = keysOf('Citation', statementsOf(answer.drug));
  const beside = keysOf('Citation', answer.compareDrugs).filter(key => !ofPage.includes(key));
  assert.notEqual(beside.length, 0);
  for (const key of keysOf('Citation', answer)) {
    assert.equal(typeof store[key].title, 'string', store[key].slug);
  }
});

test('a default cache also holds the page and its comparison', async t => {
  const app = frontEnd(t, new InMemoryCache());
  const answer = await app.send(page);
  assert.deepEqual(app.read(page), answer);
  assert.deepEqual(app.messages, []);
});
