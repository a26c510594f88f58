import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { parse } from 'graphql';
import { keys, schema } from 'monograph-clients/graphcache';
import { queries, query } from '../contract.js';
import { ask } from '../service.js';
import { frontEnd, withoutTypeNames } from './front-end.js';

const answers = new Map();

before(async () => {
  for (const { name, source, variables } of queries) {
    answers.set(name, withoutTypeNames(await ask(source, variables)));
  }
});

for (const [order, requests] of [['', queries], [', in reverse order too', queries.toReversed()]]) {
  test(`one cache gives the answers of all queries, without a warning${order}`, async () => {
    const app = frontEnd({ keys, schema });
    for (const requestPolicy of ['cache-first', 'cache-only']) {
      for (const request of requests) {
        assert.deepEqual(await app.ask(request, requestPolicy), answers.get(request.name), request.name);
      }
    }
    assert.deepEqual(app.warnings, []);
  });
}

test('what is not loaded is not shown as null', async () => {
  const app = frontEnd({ keys, schema });
  const document = parse('{ drug(slug: "clonazepam") { id name } }');
  const more = parse('{ drug(slug: "clonazepam") { id name onset { text } } }');
  const { drug } = await app.ask({ document });
  assert.equal(drug.name, 'Clonazepam');
  assert.equal(await app.ask({ document: more }, 'cache-only'), null);
});

test('a cache without the rules warns of types without an id and of fragments', async () => {
  const app = frontEnd({});
  await app.ask(query('drug-page'));
  await app.ask(query('search'));
  assert.match(app.warnings[0], /no key could be generated .* `keys` config for `Brand`/s);
  assert.ok(app.warnings.some(warning => warning.includes('Heuristic Fragment Matching')));
});
