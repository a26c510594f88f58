import { filled } from './content.js';
import { cold, hot, starts } from './measure.js';
import { server, sql } from './postgres.js';
import { run, stopAll } from './processes.js';
import { queries } from './queries.js';
import { report } from './report.js';
import { findJava, monograph, monographAsImage, PACKAGED, postgraphile } from './servers.js';
import { settings } from './settings.js';

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

  say('Measuring start and memory');
  const begun = {
    monograph: await starts(() => monographAsImage(java, many.database)),
    postgraphile: await starts(() => postgraphile(many.database)),
  };
  const servers = {
    cold: await monograph(java, many.database, { name: 'Monograph without kept answers', kept: false }),
    few: await monograph(java, few.database, { name: 'Monograph with few drugs', kept: false }),
    hot: await monograph(java, many.database),
    peer: await postgraphile(many.database),
  };
  const results = [];
  for (const query of chosen()) {
    say(`Measuring ${query.title}: Monograph, PostGraphile, PostgreSQL`);
    results.push({ query, ...(await cold(query, servers, many, few)) });
  }
  say('Measuring the hot page: Monograph, PostGraphile, static routes');
  const page = await hot(java, servers, many);
  await report({ java, postgres, begun, results, page, servers });
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

const chosen = () => queries.filter(({ name }) => !settings.only.length || settings.only.includes(name));

const say = text => console.log(text);
