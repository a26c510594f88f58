import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client/core';
import { relayStylePagination } from '@apollo/client/utilities';
import { possibleTypes, typePoliciesWithPages } from 'monograph-clients/apollo';
import { endpoint } from '../service.js';

const query = gql`query($first: Int, $after: String, $orderBy: DrugOrder) {
  drugs(first: $first, after: $after, orderBy: $orderBy) { edges { node { id name } } pageInfo { endCursor hasNextPage } }
}`;

test('pages of a list become one list, and another order another one', async () => {
  const cache = new InMemoryCache({ possibleTypes, typePolicies: typePoliciesWithPages(relayStylePagination) });
  const client = new ApolloClient({ cache, link: new HttpLink({ uri: endpoint }) });
  const names = orderBy => client.readQuery({ query, variables: { orderBy } }).drugs.edges.map(({ node }) => node.name);
  const first = { query, variables: { first: 2, orderBy: 'NAME_ASC' } };
  const { data } = await client.query(first);
  await client.watchQuery(first).fetchMore({ variables: { after: data.drugs.pageInfo.endCursor } });
  await client.query({ query, variables: { first: 2, orderBy: 'NAME_DESC' } });
  assert.deepEqual(names('NAME_ASC'), ['Baclofen', 'Clonazepam', 'Cyclobenzaprine', 'Tizanidine']);
  assert.deepEqual(names('NAME_DESC'), ['Tizanidine', 'Cyclobenzaprine']);
});
