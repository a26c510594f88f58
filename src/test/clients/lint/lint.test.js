import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ESLint } from 'eslint';
import { schemaText } from '../contract.js';
import rules from './rules.js';

const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: [rules] });

// The search in labels has no edges: it goes on after `pageInfo.endCursor`.
const withoutEdges = 'type LabelHitConnection {';

async function problems(text) {
  const lines = text.split('\n');
  const [{ messages }] = await eslint.lintText(text, { filePath: 'schema.graphql' });
  return messages.filter(({ line, ruleId }) =>
    !(ruleId === '@graphql-eslint/relay-connection-types' && lines[line - 1] === withoutEdges)).map(({ line, message, ruleId }) => `${line}: ${message} (${ruleId})`);
}

// The text also defines the directives of GraphQL itself, which nothing has to use.
const withoutDirectives = schemaText.replace(/^[\s\S]*?(?=^"[^"]*"\ninterface )/m, head => head.replace(/[^\n]/g, ''));

test('the schema follows the rules', async () => {
  assert.deepEqual(await problems(withoutDirectives), []);
});

test('a type that no field has is found', async () => {
  const found = await problems(`${withoutDirectives}\n"A type."\ntype Unused {\n  "A field."\n  field: Int\n}\n`);
  assert.equal(found.length, 1);
  assert.match(found[0], /Unused.*unreachable/);
});
