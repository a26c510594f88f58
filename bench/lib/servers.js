import { mkdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { freePort, start, untilReady } from './processes.js';
import { settings } from './settings.js';

export const log = name => {
  const directory = join(settings.directory, 'logs');
  mkdirSync(directory, { recursive: true });
  return join(directory, `${name}.log`);
};

/** A name without what a shell would read in another way. */
export const fileName = name => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** Starts a server, and waits for its first right answer. */
export async function server(name, dialect, command, environment, { cwd, env, drug = 'drug-00007' } = {}) {
  const port = await freePort();
  const begun = performance.now();
  const service = start(name, command, {
    log: log(fileName(name)),
    cwd,
    env: { ...process.env, ...env, ...environment(String(port)) },
  });
  const url = `http://127.0.0.1:${port}/graphql`;
  await untilReady(service, () =>
    post(url, JSON.stringify({ query: `{ drug(slug: "${drug}") { slug } }` })).then(answer => checkFirst(answer, drug)),
  );
  return { name, dialect, url, service, startedIn: (performance.now() - begun) / 1000 };
}

async function checkFirst(response, drug) {
  const { data } = await response.json();
  if (data?.drug?.slug !== drug) throw new Error('the first answer is wrong');
}

/** As the load asks: an answer that is compressed would be another one. */
export const post = (url, body) =>
  fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'Accept-Encoding': 'identity' },
    body,
  });

/** As a browser asks for a page. What it gets stays compressed. */
export const get = url =>
  new Promise((resolve, reject) => {
    const read = async answer => {
      const body = Buffer.concat(await answer.toArray());
      resolve(new Response(body, { status: answer.statusCode, headers: answer.headers }));
    };
    request(url, { headers: { Accept: 'text/html', 'Accept-Encoding': 'gzip' } }, read)
      .on('error', reject)
      .end();
  });
