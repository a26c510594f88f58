import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { keys, pageResolvers, schema } from 'monograph-clients/graphcache';
import { parse } from 'graphql';
import { frontEnd } from './front-end.js';

const drugs = parse(`query($first: Int, $after: String, $orderBy: DrugOrder) {
  drugs(first: $first, after: $after, orderBy: $orderBy) { nodes { id name } pageInfo { endCursor hasNextPage } }
}`);
const page = (first, after, orderBy = 'NAME_ASC') => ({ document: drugs, variables: { first, after, orderBy } });

test('pages of a list become one list, and another order another one', async () => {
  const app = frontEnd({ keys, schema, resolvers: pageResolvers(relayPagination) });
  const first = (await app.ask(page(2))).drugs;
  const both = (await app.ask(page(2, first.pageInfo.endCursor))).drugs;
  const other = (await app.ask(page(2, null, 'NAME_DESC'))).drugs;
  assert.deepEqual(both.nodes.map(({ name }) => name), ['Baclofen', 'Clonazepam', 'Cyclobenzaprine', 'Tizanidine']);
  assert.deepEqual(other.nodes.map(({ name }) => name), ['Tizanidine', 'Cyclobenzaprine']);
  assert.equal(both.pageInfo.hasNextPage, false);
  assert.deepEqual(app.warnings, []);
});
