import { setTimeout as sleep } from 'node:timers/promises';
import { body, check } from './check.js';
import { overHttp, overPage } from './load.js';
import { memory, stop } from './processes.js';
import { queries } from './queries.js';
import { median, rounds } from './rounds.js';
import { bareRoute, known, staticRoute } from './routes.js';
import { get, post } from './servers.js';
import { settings } from './settings.js';

const IDLE = 10_000;

/** Starts a server several times: the median until its first right answer, and what it holds after ten idle seconds. */
export async function starts(start) {
  const seconds = [];
  let idle;
  for (let turn = 0; turn < settings.starts; turn++) {
    const server = await start();
    seconds.push(server.startedIn);
    if (turn === settings.starts - 1) {
      await sleep(IDLE);
      idle = memory(server.service);
    }
    await stop(server.service);
  }
  seconds.sort((a, b) => a - b);
  return { rate: median(seconds), least: seconds[0], most: seconds.at(-1), idle };
}

/** One page again and again, beside routes that know its bytes. */
export async function hot(java, { hot, postgraphile }, drugs) {
  const query = queries.find(({ name }) => name === 'page');
  await check(query, [hot, postgraphile], drugs);
  const always = server => [body(query, server.dialect, 7, drugs)];
  const files = await known(await post(hot.url, always(hot)[0]));
  const route = await staticRoute(java, drugs.database, files);
  const bare = await bareRoute(java, files);
  const turns = {};
  for (const [name, server] of Object.entries({ monograph: hot, postgraphile, route, bare })) {
    turns[name] = await overHttp(server, always(server));
  }
  const results = await rounds(turns);
  for (const { service } of [route, bare]) await stop(service);
  return results;
}

/** A page for readers again and again, beside a route that knows its bytes. */
export async function page(java, hot, drugs) {
  const page = { ...hot, url: hot.url.replace('/graphql', '/drugs/drug-00007') };
  await get(page.url); // executed; from now on it is cached
  const files = await known(await get(page.url));
  const route = await staticRoute(java, drugs.database, files);
  const results = await rounds({ monograph: await overPage(page), route: await overPage(route) });
  await stop(route.service);
  return results;
}
