import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, run, start, untilReady } from './processes.js';
import { settings } from './settings.js';

const DEBIAN = '/usr/lib/postgresql';
// the same for everybody who is compared; what is read fits into memory
export const OPTIONS = ['shared_buffers=1GB', 'max_connections=200', 'fsync=off', 'listen_addresses=127.0.0.1'];

/** The server of BENCH_DATABASE_URL, else one of our own: the URL of its maintenance database. */
export async function server() {
  const url = new URL(settings.databaseUrl ?? (await ownServer()));
  // passwords on command lines are read by everybody
  if (url.password) process.env.PGPASSWORD = decodeURIComponent(url.password);
  url.password = '';
  try {
    await sql(url, 'select 1');
  } catch (e) {
    throw new Error(`No PostgreSQL answers at ${url}: ${e.message}`);
  }
  return url;
}

export const database = (url, name) => Object.assign(new URL(url), { pathname: `/${name}` });

export const sql = async (url, text) =>
  (await run(['psql', '-XqAt', '-v', 'ON_ERROR_STOP=1', '-d', url.toString()], { input: text })).trim();

async function ownServer() {
  const bin = binaries();
  const asOwner = owner();
  const data = join(settings.directory, 'postgres');
  mkdirSync(settings.directory, { recursive: true });
  // where the owner of the database is another user, it has to come through
  chmodSync(settings.directory, 0o711);
  if (!existsSync(join(data, 'PG_VERSION'))) {
    mkdirSync(data, { recursive: true, mode: 0o700 });
    if (asOwner.length) execFileSync('chown', ['postgres:', data]);
    // who may enter the directory, where its socket is, needs no password
    await run(
      [
        ...asOwner,
        join(bin, 'initdb'),
        '-D',
        data,
        '-U',
        'bench',
        '-E',
        'UTF8',
        '--locale=C.UTF-8',
        '--auth-local=trust',
        '--auth-host=scram-sha-256',
      ],
      { cwd: '/' },
    );
  }
  const port = await freePort();
  const options = [...OPTIONS, `port=${port}`, `unix_socket_directories=${data}`].flatMap(option => [
    '-c',
    option,
  ]);
  const service = start('PostgreSQL', [...asOwner, join(bin, 'postgres'), '-D', data, ...options], {
    log: join(settings.directory, 'postgres.log'),
    cwd: '/',
    end: 'SIGINT', // to the server alone: it ends its own processes
  });
  const socket = `postgresql://bench@/postgres?host=${encodeURIComponent(data)}&port=${port}`;
  const password = randomBytes(16).toString('hex');
  await untilReady(service, () => sql(socket, `alter role bench password '${password}'`), { every: 200 });
  return `postgresql://bench:${password}@127.0.0.1:${port}/postgres`;
}

function binaries() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).filter(version => Number(version) >= 15) : [];
  const bin = versions
    .sort((a, b) => b - a)
    .map(version => join(DEBIAN, version, 'bin'))
    .find(directory => existsSync(join(directory, 'postgres')));
  if (!bin) {
    throw new Error(
      `No PostgreSQL 15 or newer below ${DEBIAN}: install Debian's package postgresql, or set BENCH_DATABASE_URL`,
    );
  }
  return bin;
}

/** PostgreSQL refuses to run as root. */
function owner() {
  if (process.getuid() !== 0) return [];
  try {
    execFileSync('id', ['postgres'], { stdio: 'ignore' });
  } catch {
    throw new Error('PostgreSQL does not run as root, and there is no user postgres: be somebody else');
  }
  return ['setpriv', '--reuid=postgres', '--regid=postgres', '--init-groups'];
}
