import { cold } from './cold.js';
import { memories, started } from './compared.js';
import { filled } from './content.js';
import { hot, starts } from './measure.js';
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
  const many = await content(postgres, settings.drugs);
  const few = await content(postgres, settings.fewDrugs);
  say('Building Monograph');
  await run([...settings.maven, '-B', '-ntp', '-q', '-DskipTests', PACKAGED, 'verify']);
  const measured = { java, postgres, results: [] };
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
  await report(measured);
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
