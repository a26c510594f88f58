import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { JAR, access } from './monograph.js';
import { freePort, start, untilReady } from './processes.js';
import { log, post, server } from './servers.js';
import { settings } from './settings.js';

const LIBRARIES = 'target/quarkus-app/lib/main/*:target/quarkus-app/lib/boot/*';

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
