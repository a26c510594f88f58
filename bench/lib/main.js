import { cold } from './cold.js';
import { memories, started } from './compared.js';
import { filled } from './content.js';
import { labels } from './labels.js';
import { hot, page, starts } from './measure.js';
import { PACKAGED, findJava, monographAsImage } from './monograph.js';
import { postgraphile } from './peers.js';
import { server, sql } from './postgres.js';
import { run, stopAll } from './processes.js';
import { isChosen, queries } from './queries.js';
import { report } from './report.js';
import { settings } from './settings.js';
import { typed } from './typing.js';

let ending = false;

async function end(code, message) {
  if (ending) return;
  ending = true;
  if (message) console.error(`bench: ${message}`);
  await stopAll();
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(1, `ended by ${signal}`));
process.on('uncaughtException', e => end(1, e.stack));
main().then(
  () => end(0),
  e => end(1, e.message),
);

async function main() {
  const java = await findJava();
  const postgres = await server();
  const drugs = isOnlyLabels() ? {} : await filledWithDrugs(postgres);
  say('Building Monograph');
  await run([...settings.maven, '-B', '-ntp', '-q', '-DskipTests', PACKAGED, 'verify']);
  const measured = { java, postgres, results: [] };
  if (drugs.many) await ofDrugs(measured, drugs);
  if (isChosen('import') || isChosen('label')) {
    say('Measuring the import and pages of labels');
    measured.labels = await labels(java, postgres);
  }
  await report(measured);
}

const isOnlyLabels = () => settings.only.length && settings.only.every(name => ['import', 'label'].includes(name));

async function filledWithDrugs(postgres) {
  return { many: await content(postgres, settings.drugs), few: await content(postgres, settings.fewDrugs) };
}

async function ofDrugs(measured, { many, few }) {
  const { java } = measured;
  if (isChosen('start')) {
    say('Measuring start and memory');
    measured.begun = {
      monograph: await starts(() => monographAsImage(java, many.database)),
      postgraphile: await starts(() => postgraphile(many.database)),
    };
  }
  const servers = await started(java, many, few);
  for (const query of queries.filter(({ name }) => isChosen(name))) {
    say(`Measuring ${query.title}`);
    measured.results.push({ query, ...(await cold(query, servers, many, few)) });
  }
  if (measured.results.length) measured.memory = memories(servers);
  if (isChosen('typing')) {
    say('Measuring typing ahead');
    measured.typing = await typed(servers.typing, many);
  }
  if (isChosen('hot')) {
    say('Measuring the hot page: Monograph, PostGraphile, static routes');
    measured.page = await hot(java, servers, many);
  }
  if (isChosen('html')) {
    say('Measuring the page for readers, and a static route');
    measured.html = await page(java, servers.hot, many);
  }
}

/** A filled database, with the names of its drugs by number, and PostGraphile's view of it. */
async function content(postgres, drugs) {
  const database = await filled(postgres, drugs);
  await run(['psql', '-Xq', '-v', 'ON_ERROR_STOP=1', '-d', database.toString(), '-f', 'bench/schema.sql']);
  const names = await sql(
    database,
    `select name from drug where slug ~ '^drug-\\d{5}$' and superseded_at is null order by slug`,
  );
  return { database, drugs, names: names.split('\n') };
}

const say = text => console.log(text);
