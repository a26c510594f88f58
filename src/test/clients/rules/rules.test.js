import assert from 'node:assert/strict';
import { test } from 'node:test';
import { committed, text } from './rules.js';

test('the rules for caches are those of the schema', () => {
  assert.equal(committed(), text(), 'run `npm run rules` in src/test/clients, and commit clients/rules.js');
});
