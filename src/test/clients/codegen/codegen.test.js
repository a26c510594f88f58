import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { Kind } from 'graphql';
import { queries } from '../contract.js';
import { run } from '../package-binary.js';
import { generate, output } from './generate.js';

const compile = project => run('typescript/bin/tsc', '--project', `codegen/${project}`, '--pretty', 'false');

before(generate);

test('each example query has a typed document', () => {
  const operations = queries.flatMap(({ document }) => document.definitions)
    .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    .map(({ name }) => `${name.value}Document`);
  const typed = [...readFileSync(`${output}graphql.ts`, 'utf8').matchAll(/^export const (\w+Document) = /gm)];
  assert.equal(operations.length, queries.length);
  assert.deepEqual(typed.map(([, name]) => name).sort(), operations.sort());
});

test('the types compile, and so does a front end that uses them', () => {
  assert.deepEqual(compile('tsconfig.json'), { status: 0, output: '' });
});

test('a front end that misuses them does not compile', () => {
  const source = readFileSync(new URL('wrong.ts', import.meta.url), 'utf8').split('\n');
  const marked = source.flatMap((line, i) => [...line.matchAll(/\/\/ (TS\d+):/g)].map(([, code]) => [i + 1, code]));
  const { status, output: errors } = compile('tsconfig.wrong.json');
  const found = [...errors.matchAll(/^codegen\/wrong\.ts\((\d+),\d+\): error (TS\d+):/gm)];
  assert.notEqual(status, 0);
  assert.deepEqual(found.map(([, line, code]) => [Number(line), code]), marked);
  assert.equal(errors.match(/error TS/g).length, marked.length, errors);
});
