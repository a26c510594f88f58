import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gql } from '@apollo/client';
import { fetchQuery } from 'relay-runtime';
import { queries, query, schemaText } from '../contract.js';
import { compile } from '../relay/compiler.js';
import { ask } from '../service.js';
import { load, names, remove, text, write } from './snippets.js';

before(write);
after(remove);

test('each piece of code on the page has a test', () => {
  const tests = ['front-end', 'sites'].map(name => readFileSync(new URL(`${name}.test.js`, import.meta.url), 'utf8')).join();
  assert.ok(names.length > 10);
  assert.deepEqual(names.filter(name => !tests.includes(`('${name}')`)), []);
});

test('plain fetch gives the answers of all queries', async () => {
  const snippet = await load('ask.js');
  for (const { source, variables } of queries) {
    assert.deepEqual(await snippet.ask(source, variables), await ask(source, variables));
  }
});

test('plain fetch gives the rest of a page, and warns of what has failed', async t => {
  const warn = t.mock.method(console, 'warn', () => {});
  const snippet = await load('ask.js');
  const data = await snippet.ask('{ drug(slug: "clonazepam") { name } search(text: "") { totalCount } }');
  assert.deepEqual(data, { drug: { name: 'Clonazepam' }, search: null });
  assert.match(warn.mock.calls[0].arguments[0], /^BAD_USER_INPUT: /);
  await assert.rejects(snippet.ask('{ drug }'), /^Error: GRAPHQL_VALIDATION_FAILED: /);
});

test('Apollo Client has the page of a drug', async () => {
  const { client } = await load('apollo.js');
  const page = query('drug-page');
  await client.query({ query: page.document, variables: page.variables });
  assert.equal(client.readQuery({ query: page.document, variables: page.variables }).drug.name, 'Clonazepam');
});

test('Apollo Client has a list of pages', async () => {
  const { client } = await load('apollo.js');
  const { cache } = await load('apollo-pages.js');
  client.cache = cache;
  const list = gql`query($after: String) {
    drugs(first: 3, after: $after) { edges { node { id name } } pageInfo { endCursor } }
  }`;
  const { data } = await client.query({ query: list });
  cache.writeQuery({ query: list, data });
  assert.equal(cache.readQuery({ query: list }).drugs.edges.length, 3);
});

test('Apollo Client sends hashes by GET', async t => {
  const { link } = await load('apollo-get.js');
  const { client } = await load('apollo.js');
  client.setLink(link);
  const fetched = t.mock.method(globalThis, 'fetch');
  const { data } = await client.query({ query: gql`query OfPage { conditions(first: 1) { nodes { id } } }` });
  assert.equal(data.conditions.nodes.length, 1);
  assert.equal(fetched.mock.calls[0].arguments[1].method, 'GET');
});

test('urql has the page of a drug', async () => {
  const { client } = await load('urql.js');
  const { document, variables } = query('drug-page');
  const { data } = await client.query(document, variables).toPromise();
  assert.equal(data.drug.name, 'Clonazepam');
  const again = await client.query(document, variables, { requestPolicy: 'cache-only' }).toPromise();
  assert.equal(again.data.drug.name, 'Clonazepam');
});

test('urql has a cache for lists of pages', async () => {
  const { cache } = await load('urql-pages.js');
  assert.equal(typeof cache, 'function');
});

test('Relay compiles with the configuration, and sends what was compiled', async () => {
  const { src: _, schema: __, ...config } = JSON.parse(text('json'));
  const { status, output, load: loadArtifact } = compile('documented', { config });
  assert.equal(status, 0, output);
  const { environment } = await load('environment.js');
  const artifact = await loadArtifact('DrugListQuery.graphql.js');
  await fetchQuery(environment, artifact, { first: 2 }).toPromise();
  const names = Object.values(environment.getStore().getSource().toJSON()).map(({ name }) => name);
  assert.deepEqual(names.filter(Boolean).sort(), ['Baclofen', 'Clonazepam']);
});

test('the schema can be downloaded', async () => {
  const [address] = text('sh').match(/http:\S+/);
  const response = await fetch(address);
  assert.ok((await response.text()) === schemaText, 'the schema of the service is not schema.graphql');
});

test('labels are those of the schema, and an unknown value is its own', async () => {
  const { loadLabels } = await load('labels.js');
  const label = await loadLabels();
  assert.equal(label('WarningKind', 'BOXED'), 'Boxed warning');
  assert.equal(label('WarningKind', 'LATER'), 'LATER');
});

test('a site follows the changes, and a second call finds no more', async () => {
  const { follow } = await load('changes.js');
  const seen = [];
  const position = await follow({ since: '2020-01-01T00:00:00Z' }, changes => seen.push(...changes));
  assert.ok(seen.length > 100 && seen.some(({ path }) => path === '/drugs/clonazepam'));
  assert.deepEqual(await follow(position, () => assert.fail()), position);
});

test('a route of Next.js revalidates everything after a change of a source, and keeps its position', async () => {
  process.env.POSITION_FILE = join(mkdtempSync(join(tmpdir(), 'front-end-')), 'position.json');
  writeFileSync(process.env.POSITION_FILE, '{"since": "2020-01-01T00:00:00Z"}');
  const { POST } = await load('app/revalidate/route.js');
  const { default: { calls } } = await load('node_modules/next/cache.js');
  const position = await (await POST()).json();
  assert.ok(calls.length > 0 && calls.some(call => call.join() === '/,layout'));
  assert.deepEqual(JSON.parse(readFileSync(process.env.POSITION_FILE, 'utf8')), position);
  const before = calls.length;
  await POST();
  assert.equal(calls.length, before);
});

test('a layout of Next.js has the head of a page', async () => {
  const { generateMetadata, default: layout } = await load('app/drugs/[slug]/layout.js');
  const { title, alternates } = await generateMetadata({ params: Promise.resolve({ slug: 'clonazepam' }) });
  assert.deepEqual([title.slice(0, 10), alternates.canonical], ['Clonazepam', '/drugs/clonazepam']);
  assert.equal(await generateMetadata({ params: Promise.resolve({ slug: 'none' }) }), null);
  assert.equal(layout({ children: 'page' }), 'page');
});
