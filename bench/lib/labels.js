import { execFileSync } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { once } from 'node:events';
import { dirname, join, resolve } from 'node:path';
import { overHttp } from './load.js';
import { JAR, access, monograph } from './monograph.js';
import { database, sql } from './postgres.js';
import { run, stop } from './processes.js';
import { isChosen } from './queries.js';
import { rounds } from './rounds.js';
import { settings } from './settings.js';

const LABELS = 'src/test/resources/labels/openfda.zip';
const FEW = 100;
const MEMORY = '-Xmx256m';
const BESIDE = 2; // seconds that readers are counted at a time
const PAGE = readFileSync('docs/queries/label-page.graphql', 'utf8');
const DRUG = JSON.stringify({ query: '{ drug(slug: "clonazepam") { name warnings { title text } } }' });

/** Imports labels into a database of their own, again unchanged, and reads their pages before and after. */
export async function labels(java, postgres) {
  const directory = join(settings.directory, 'labels');
  mkdirSync(directory, { recursive: true });
  execFileSync(join(dirname(java), 'jar'), ['xf', resolve(LABELS)], { cwd: directory });
  const originals = readdirSync(directory).map(name => JSON.parse(readFileSync(join(directory, name), 'utf8')));
  const made = { few: await write(originals, FEW), all: await write(originals, settings.labels) };
  const url = await empty(postgres);
  const server = await monograph(java, url, 'clonazepam');
  try {
    await importOf(java, url, made.few);
    const few = isChosen('label') && (await pages(server, made.few));
    const measured = isChosen('import') && (await imports(java, url, server, made.all));
    if (!measured) await importOf(java, url, made.all);
    const many = isChosen('label') && (await pages(server, made.few));
    return { few, many, ...measured };
  } finally {
    await stop(server.service);
  }
}

async function empty(postgres) {
  await sql(postgres, 'drop database if exists bench_labels');
  await sql(postgres, 'create database bench_labels');
  return database(postgres, 'bench_labels');
}

/** The same labels again and again, each time with other set ids. */
async function write(originals, count) {
  const file = join(settings.directory, `labels-${count}.json`);
  const setIds = [];
  const out = createWriteStream(file);
  out.write('{"results": [');
  for (let number = 0; number < count; number++) {
    const label = { ...originals[number % originals.length] };
    const turn = String(Math.floor(number / originals.length)).padStart(4, '0');
    label.set_id = `${label.set_id.slice(0, 9)}${turn}${label.set_id.slice(13)}`;
    setIds.push(label.set_id);
    if (!out.write(`${number ? ',' : ''}${JSON.stringify(label)}`)) await once(out, 'drain');
  }
  out.end(']}');
  await once(out, 'finish');
  return { file, setIds: [...new Set(setIds)] };
}

/** How many labels a second. */
async function importOf(java, url, { file, setIds }) {
  const begun = performance.now();
  await run([java, MEMORY, '-jar', JAR, 'import', file], { env: { ...process.env, ...access(url)('0') } });
  return setIds.length / ((performance.now() - begun) / 1000);
}

/** The import with readers beside it, and the repetition without them. */
async function imports(java, url, server, all) {
  const read = await overHttp(server, [DRUG], { connections: 1 });
  await read(0, settings.seconds); // warms up
  const alone = await read(1, settings.seconds);
  let isImporting = true;
  const imported = importOf(java, url, all).finally(() => (isImporting = false));
  const beside = [];
  while (isImporting) beside.push((await read(2, BESIDE)).rate);
  const rate = await imported;
  return { imported: rate, unchanged: await importOf(java, url, all), alone: alone.rate, beside: average(beside) };
}

const average = numbers => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

async function pages(server, { setIds }) {
  const bodies = setIds.map(setId => JSON.stringify({ query: PAGE, variables: { setId } }));
  return (await rounds({ 'label page': await overHttp(server, bodies) }))['label page'];
}
