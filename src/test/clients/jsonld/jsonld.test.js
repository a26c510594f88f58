import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { run } from '../package-binary.js';
import { ask } from '../service.js';

// schema-dts has all types and properties of schema.org as types of TypeScript, so the compiler checks each word.
const directory = new URL('../generated/jsonld/', import.meta.url);
const declarations = `import type { FAQPage, Graph, WithContext } from 'schema-dts';\n`;

function check(name, texts, type) {
  const values = texts.map((text, i) => `export const page${i}: ${type} = ${text};\n`);
  writeFileSync(new URL(`${name}.ts`, directory), declarations + values.join(''));
  return run('typescript/bin/tsc', '--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--moduleResolution',
    'nodenext', '--pretty', 'false', `generated/jsonld/${name}.ts`);
}

before(() => mkdirSync(directory, { recursive: true }));

test('pages of drugs use words of schema.org alone', async () => {
  const { drugs } = await ask('{ drugs { nodes { all: jsonLd(site: "https://a.org") uk: jsonLd(jurisdiction: GB) } } }');
  const texts = drugs.nodes.flatMap(({ all, uk }) => [all, uk]);
  assert.equal(texts.length, 8);
  assert.deepEqual(check('drugs', texts, 'Graph'), { status: 0, output: '' });
});

test('pages of conditions use words of schema.org alone', async () => {
  const { conditions } = await ask('{ conditions(first: 50) { nodes { jsonLd } } }');
  assert.ok(conditions.nodes.length > 10);
  assert.deepEqual(check('conditions', conditions.nodes.map(node => node.jsonLd), 'Graph'), { status: 0, output: '' });
});

test('pages of questions use words of schema.org alone', async () => {
  const { drugs } = await ask('{ drugs { nodes { faq { jsonLd } } } }');
  const texts = drugs.nodes.flatMap(({ faq }) => faq.map(entry => entry.jsonLd));
  assert.ok(texts.length > 20);
  assert.deepEqual(check('questions', texts, 'WithContext<FAQPage>'), { status: 0, output: '' });
});

test('any other word is found', () => {
  const wrong = '{"@context": "https://schema.org", "@graph": [{"@type": "Drug", "name": "A", "indication": "B"}]}';
  const { status, output } = check('wrong', [wrong], 'Graph');
  assert.notEqual(status, 0);
  assert.match(output, /error TS/);
});
