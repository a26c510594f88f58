import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { cases } from './cases.js';
import { coldTables, memoryTable, sizeTable } from './cold-tables.js';
import { pgbench, wrk } from './load.js';
import { OPTIONS, sql } from './postgres.js';
import { run } from './processes.js';
import { WITHOUT_CACHED_ANSWERS, imageCommand, monographCommand } from './monograph.js';
import { hotTable, htmlTable, labelTable, startTable, typingTable } from './other-tables.js';
import { MERCURIUS, POSTGRAPHILE, nodeOfPeers } from './peers.js';
import { settings } from './settings.js';

/** Prints the tables, and writes them to `results`. */
export async function report(measured) {
  const day = new Date().toISOString().slice(0, 10);
  const text = [
    `# Measured on ${day}\n`,
    'Answers a second: the median of the counted rounds, and the least and the most of them in parentheses. CPU is the',
    "server's own, without PostgreSQL and the load. How it is done stands in [README.md](../README.md).\n",
    ...coldTables(measured),
    ...sizeTable(measured),
    ...memoryTable(measured),
    ...typingTable(measured),
    ...hotTable(measured),
    ...htmlTable(measured),
    ...startTable(measured),
    ...labelTable(measured),
    ...(await circumstances(measured)),
  ].join('\n');
  mkdirSync('bench/results', { recursive: true });
  writeFileSync(`bench/results/${day}.md`, text);
  console.log(`\n${text}\nWritten to bench/results/${day}.md`);
}

async function circumstances({ java, postgres }) {
  const packages = JSON.parse(readFileSync('bench/package-lock.json', 'utf8')).packages;
  const version = name => packages[`node_modules/${name}`].version;
  const { connections, rounds, seconds, warmUps, starts, samples } = settings;
  return [
    '## Circumstances\n',
    `- ${cpus().length} cores, ${cpus()[0].model}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Linux ${release()};`,
    '  server, PostgreSQL and load share them',
    `- Monograph ${await first('git', 'describe', '--always', '--dirty')}, ${await first(java, '--version')}`,
    `- PostGraphile ${version('postgraphile')}; Mercurius ${version('mercurius')}, Fastify ${version('fastify')};`,
    `  Node.js ${await first(nodeOfPeers(), '--version')}`,
    `- PostgreSQL ${await sql(postgres, 'show server_version')}`,
    `  ${settings.databaseUrl ? 'as it was found' : `with default settings, but ${OPTIONS.join(', ')}`}`,
    `- ${await first('sh', '-c', 'wrk -v || true')}; ${await first('pgbench', '--version')}`,
    `- ${connections} connections; ${rounds} rounds of ${seconds} s in turns, after up to ${warmUps} of warming up`,
    `- ${samples} keys of each query compared; ${starts} starts\n`,
    '```sh',
    `${relative(imageCommand('java'))} # start and memory, in target/quarkus-app`,
    ...cases.map(coldCommand),
    `${monographCommand('java').join(' ')} # hot`,
    ['node', ...POSTGRAPHILE].join(' '),
    ['node', ...MERCURIUS].join(' '),
    wrk('URL', 'BODIES', 'ROUND', seconds).join(' '),
    pgbench('DATABASE', settings.drugs, 'STATEMENT', 'ROUND', seconds).join(' '),
    '```',
    '',
  ];
}

const coldCommand = ({ title, memory, environment }) =>
  `${assigned({ ...WITHOUT_CACHED_ANSWERS, ...environment })} ${relative(imageCommand('java', memory))} # ${title}`;

const relative = command => command.join(' ').replace(process.cwd(), '../..');

/** The first line that a command prints. */
const first = (...command) =>
  run(command).then(
    output => output.trim().split('\n')[0],
    () => `${command[0]} of unknown version`,
  );

const assigned = variables =>
  Object.entries(variables)
    .map(pair => pair.join('='))
    .join(' ');
