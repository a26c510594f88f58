import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { endpoint } from '../service.js';
import { proxy } from './proxy.js';
import { load, remove, text, write } from './snippets.js';

before(write);
after(remove);

const [, origins] = text('config/application.properties').match(/origins=(.*)/);
const [site] = origins.split(',');

const post = (address, origin) => fetch(address, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json', Origin: origin },
  body: '{"query": "{ __typename }"}',
});

const allowed = response => response.headers.get('access-control-allow-origin');

// The settings of the page, with which `run` starts the service.
const settings = { skip: allowed(await post(endpoint, site)) === null && 'the service at this address has no CORS' };

test('pages of the named sites may read answers', settings, async () => {
  for (const origin of origins.split(',')) {
    const response = await post(endpoint, origin);
    assert.deepEqual([response.status, allowed(response)], [200, origin]);
  }
});

test('pages of other sites get an error that names the property', settings, async () => {
  const response = await post(endpoint, 'https://www.example.com');
  const { errors: [{ message, extensions }] } = await response.json();
  assert.deepEqual([response.status, allowed(response), extensions.code], [403, null, 'ORIGIN_NOT_ALLOWED']);
  assert.match(message, /quarkus\.http\.cors\.origins/);
  assert.match(response.headers.get('vary'), /\bOrigin\b/);
});

test('with the proxy of Vite a page is of the same site', async t => {
  const { default: { server } } = await load('vite.config.js');
  const page = await proxy(t, server.proxy['/graphql']);
  assert.deepEqual(await (await post(`${page}/graphql`, page)).json(), { data: { __typename: 'Query' } });
});

test('a proxy that replaces Host makes it a page of another site', settings, async t => {
  const { default: { rewrites } } = await load('next.config.mjs');
  const [{ source, destination }] = await rewrites();
  const page = await proxy(t, { target: destination, changeOrigin: true });
  assert.equal((await post(page + source, page)).status, 403);
  assert.equal((await post(page + source, site)).status, 200);
});
