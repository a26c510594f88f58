import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from './queries.js';
import { cpuSeconds, run } from './processes.js';
import { fileName, get, post } from './servers.js';
import { settings } from './settings.js';

export const wrk = (url, bodies, seed, seconds, { keys = 'even', connections = settings.connections } = {}) => [
  'wrk',
  '-t1',
  `-c${connections}`,
  `-d${seconds}s`,
  '--timeout',
  '10s',
  '-s',
  'bench/wrk.lua',
  url,
  '--',
  bodies,
  String(seed),
  keys,
];

export const pgbench = (database, drugs, file, seed, seconds) => [
  'pgbench',
  '-n',
  '-M',
  'prepared',
  `-c${settings.connections}`,
  '-j1',
  `-T${seconds}`,
  `--random-seed=${seed}`,
  '-D',
  `drugs=${drugs}`,
  '-f',
  file,
  database,
];

/**
 * Something that sends requests to a server for some seconds, with keys at random, and gives what came of it. Before that
 * counts, it has to have sent `least`.
 */
export async function overHttp(server, bodies, { keys, connections, least = 0 } = {}) {
  const file = join(settings.directory, `${fileName(server.name)}.bodies`);
  writeFileSync(file, bodies.join('\n') + '\n');
  return turns(server, file, await usualBytes(server, bodies), { keys, connections, least });
}

/** The same for the page at the server's URL. */
export async function overPage(server) {
  return turns(server, 'page', (await (await get(server.url)).arrayBuffer()).byteLength, {});
}

function turns(server, sent, usual, { keys, connections, least }) {
  const turn = async (seed, seconds) => {
    const before = cpuSeconds(server.service);
    const output = await run(wrk(server.url, sent, seed, seconds, { keys, connections }));
    const { answers, bytes, failed, seconds: took, p50, p99 } = JSON.parse(output.trim().split('\n').at(-1));
    // an error may well have status 200, but it is short
    if (failed || bytes / answers < usual / 2) {
      throw new Error(
        `${server.name}: ${failed} of ${answers} requests failed, ${bytes / answers} bytes an answer`,
      );
    }
    const cpu = ((cpuSeconds(server.service) - before) / answers) * 1000;
    return { answers, rate: answers / took, p50, p99, cpu, bytes: bytes / answers };
  };
  return Object.assign(turn, { least });
}

async function usualBytes({ url }, bodies) {
  const step = Math.ceil(bodies.length / 20);
  const some = bodies.filter((_, place) => place % step === 0);
  let bytes = 0;
  for (const body of some) bytes += (await (await post(url, body)).arrayBuffer()).byteLength;
  return bytes / some.length;
}

/** The same of the SQL statement, in PostgreSQL alone. */
export function inPostgres(query, { database, drugs }) {
  const file = join(settings.directory, `${query.name}.pgbench`);
  writeFileSync(file, `\\set n random(0, :drugs - 1)\n${text(query, 'sql')}`);
  return async (seed, seconds) => {
    const output = await run(pgbench(database.toString(), drugs, file, seed, seconds));
    if (!/number of failed transactions: 0 /.test(output)) throw new Error(`pgbench: ${output}`);
    return { rate: Number(/tps = ([0-9.]+)/.exec(output)[1]) };
  };
}
