import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from '../package-binary.js';
import { committed, text } from './rules.js';

test('the rules for caches are those of the schema', () => {
  assert.ok(committed() === text(), 'run `npm run rules` in src/test/clients, and commit clients/rules.js');
});

test('the types of the package fit those of the clients', () => {
  const options = ['--noEmit', '--strict', '--skipLibCheck', '--preserveSymlinks', '--target', 'es2022', '--module', 'nodenext'];
  assert.deepEqual(run('typescript/bin/tsc', ...options, '--pretty', 'false', 'rules/usage.ts'), { status: 0, output: '' });
});
