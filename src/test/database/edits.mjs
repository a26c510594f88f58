// Publishes changes as three editors, for the script `edits`: node edits.mjs <command> <directory> …
import assert from 'node:assert/strict';
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SLUGS = ['published-a', 'published-b'];
const READ = `{ ${SLUGS.map((slug, i) => `d${i}: condition(slug: "${slug}") { name }`).join(' ')} }`;
const SAVE = 'mutation ($input: ChangeInput!) { saveChange(input: $input) { version } }';

const [command, directory, ...values] = process.argv.slice(2);
const text = name => readFileSync(join(directory, name), 'utf8').trim();

/** Publishes numbers in both documents, one after another, until it is ended. Repeats what was not answered. */
async function publish() {
  for (let number = 1; ; number++) {
    const key = `publication-${number}`;
    const drafts = SLUGS.map(slug => ({
      baseRevision: number - 1,
      document: { kind: 'condition', slug, name: `Number ${number}`, description: 'A number.' },
    }));
    const input = { key, version: 0, title: `Number ${number}`, significance: 'ROUTINE', drafts };
    await until(() => ask('author', SAVE, { input }));
    for (const [editor, move] of [['author', 'submit'], ['reviewer', 'approve'], ['publisher', 'publish']]) {
      await until(() => ask(editor, `mutation { ${move}Change(key: "${key}", version: 1) { status } }`));
    }
    appendFileSync(join(directory, 'acknowledged'), `${number}\n`);
  }
}

/** Prints the number that both documents show; it is not below the acknowledged one. */
async function check(acknowledged) {
  const { d0, d1 } = await ask(null, READ);
  const shown = [d0, d1].map(document => Number(document?.name.split(' ')[1] ?? 0));
  assert.equal(shown[0], shown[1], `half of a publication is shown: ${shown}`);
  assert.ok(shown[0] >= acknowledged, `${acknowledged} was acknowledged, and ${shown[0]} is shown`);
  console.log(shown[0]);
}

async function ask(editor, query, variables) {
  const response = await fetch(`${text('url')}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(editor ? { Authorization: `Bearer ${text(editor)}` } : {}) },
    body: JSON.stringify({ query, variables }),
  });
  const answer = await response.json();
  const code = answer.errors?.[0].extensions.code;
  if (code && code !== 'OVERLOADED') {
    console.error(query, JSON.stringify(answer));
    process.exit(1);
  }
  assert.equal(answer.errors, undefined, JSON.stringify(answer));
  return answer.data;
}

/** The service is down, or is started again. */
async function until(work) {
  for (;;) {
    try {
      return await work();
    } catch {
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  }
}

await { publish, check }[command](...values);
