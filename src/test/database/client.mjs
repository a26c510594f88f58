// Sends requests to instances of the service, for the scripts in this directory: node client.mjs <command> …
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const QUERIES = process.env.MONOGRAPH_TEST_QUERIES ?? fileURLToPath(new URL('../../../docs/queries', import.meta.url));
const LIMIT = 1000 * (process.env.MONOGRAPH_TEST_LIMIT ?? 600);
const REPETITIONS = 20;
const CONTENT = '{ drug(slug: "clonazepam") { drugClass uses { condition { name } } } }';

const UNCACHED = { Cookie: 'x' }; // an answer to credentials is not cached

const commands = { ready, examples, distinct, content, awaitContent, keepReading, read, freePort };

/** Exit status 0 if the instance is ready. */
async function ready(url) {
  try {
    return (await fetch(`${url}/q/health/ready`)).ok;
  } catch {
    return false; // the port is not open yet
  }
}

/** Sends each example query, and compares the answer with the committed one, if there is one. */
async function examples(...urls) {
  for (const url of urls) {
    for (const example of allExamples()) {
      const { answer } = await ask(url, example);
      assert.deepEqual(answer, example.answer ?? answer, `${example.name} of ${url}`);
    }
  }
}

/** Sends `count` different requests at the same time; all answers show this version. */
async function distinct(url, count, version) {
  const queries = Array.from({ length: count }, (_, i) => ({
    query: `{ a${i}: drug(slug: "clonazepam") { name warnings { id title citations { slug title } } } }`,
  }));
  for (const [i, reply] of (await Promise.all(queries.map(query => ask(url, query)))).entries()) {
    assert.equal(reply.answer.data[`a${i}`].name, 'Clonazepam');
    assert.equal(reply.version, version);
    assert.match(reply.cache, /fwd=miss/);
  }
}

/** Prints the version, a text of a drug and a text of a vocabulary, read from the database by an instance. */
async function content(url) {
  console.log(await shown(url, UNCACHED));
}

/** Waits until all instances show the content, and checks that it stays. No answer may contain the text `never`. */
async function awaitContent(expected, never, ...urls) {
  const start = Date.now();
  const check = text => assert.ok(!never || !text.includes(never), `an answer contains lost content: ${text}`);
  for (const url of urls) {
    for (let text; (text = await shown(url)) !== expected; await pause()) {
      check(text);
      assert.ok(Date.now() - start < LIMIT, `${url} shows "${text}" instead of "${expected}"`);
    }
  }
  console.log(`shown after ${(Date.now() - start) / 1000} s: ${expected}`);
  for (let i = 0; i < REPETITIONS; i++) {
    for (const url of urls) {
      assert.equal(await shown(url), expected, url);
      assert.equal(await shown(url, UNCACHED), expected, `${url}, without cached answers`);
    }
  }
}

/** Reads from all instances until it is ended, and ignores failures. */
async function keepReading(...urls) {
  for (;;) {
    await Promise.allSettled(urls.flatMap(url => [shown(url), shown(url, UNCACHED)]));
    await pause();
  }
}

/** Sends all examples to all instances, `times` times, or with 0 until it is ended. Fails if a request fails. */
async function read(times, ...urls) {
  const examples = allExamples();
  let ended = false;
  process.on('SIGTERM', () => ended = true);
  const counts = await Promise.all(urls.map(async url => {
    let count = 0;
    for (let i = 0; !ended && (times === '0' || i < times); i++) {
      for (const example of examples) {
        await ask(url, example, i % 2 ? UNCACHED : {});
        count++;
      }
    }
    return count;
  }));
  console.log(`${counts.join(' and ')} requests, none failed`);
}

/** Prints a free port. */
function freePort() {
  const server = createServer().listen(0, '127.0.0.1', () => {
    console.log(server.address().port);
    server.close();
  });
}

async function shown(url, headers) {
  const { version, answer } = await ask(url, { query: CONTENT }, headers);
  const { drugClass, uses } = answer.data.drug;
  return `${version} ${drugClass} / ${uses[0].condition.name}`;
}

async function ask(url, { query, variables }, headers = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  assert.equal(response.status, 200, `${url} answers ${response.status}: ${text}`);
  const answer = JSON.parse(text);
  assert.equal(answer.errors, undefined, text);
  const header = name => response.headers.get(name);
  return { answer, version: header('Monograph-Content-Version'), cache: header('Cache-Status') };
}

function allExamples() {
  const text = file => readFileSync(join(QUERIES, file), 'utf8');
  const names = readdirSync(QUERIES).flatMap(file => file.match(/^(.*)\.graphql$/)?.[1] ?? []);
  return names.map(name => ({
    name,
    query: text(`${name}.graphql`),
    variables: JSON.parse(text(`${name}.variables.json`)),
    answer: existsSync(join(QUERIES, `${name}.answer.json`)) ? JSON.parse(text(`${name}.answer.json`)) : undefined,
  }));
}

function pause() {
  return new Promise(resolve => setTimeout(resolve, 100));
}

const [command, ...values] = process.argv.slice(2);
try {
  process.exitCode = (await commands[command](...values)) === false ? 1 : 0;
} catch (e) {
  console.error(e instanceof assert.AssertionError ? e.message : e);
  process.exitCode = 1;
}
