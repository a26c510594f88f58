import { setTimeout as sleep } from 'node:timers/promises';
import { body, check } from './check.js';
import { inPostgres, overHttp } from './load.js';
import { memory, stop } from './processes.js';
import { queries } from './queries.js';
import { median, rounds } from './rounds.js';
import { bareRoute, known, post, staticRoute } from './servers.js';
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

/** A query with keys at random over all drugs, each answer made anew. */
export async function cold(query, { cold, few, peer }, manyDrugs, fewDrugs) {
  await check(query, [cold, peer], manyDrugs);
  const turns = [
    await overHttp(cold, byKey(query, cold, manyDrugs), 'monograph'),
    await overHttp(peer, byKey(query, peer, manyDrugs), 'postgraphile'),
    inPostgres(query, manyDrugs),
  ];
  if (query.name === 'page') {
    await check(query, [few], fewDrugs);
    turns.push(await overHttp(few, byKey(query, few, fewDrugs), 'few'));
  }
  const [monograph, postgraphile, postgres, amongFew] = await rounds(turns);
  return { monograph, postgraphile, postgres, amongFew };
}

/** One page again and again, beside routes that know its bytes. */
export async function hot(java, { hot, peer }, drugs) {
  const query = queries.find(({ name }) => name === 'page');
  await check(query, [hot, peer], drugs);
  const always = server => [body(query, server.dialect, 7, drugs)];
  const files = await known(await post(hot.url, always(hot)[0]));
  const routes = [await staticRoute(java, drugs.database, files), await bareRoute(java, files)];
  const turns = [];
  for (const server of [hot, peer, ...routes]) turns.push(await overHttp(server, always(server), 'hot'));
  const [monograph, postgraphile, route, bare] = await rounds(turns);
  for (const { service } of routes) await stop(service);
  return { monograph, postgraphile, route, bare };
}

const byKey = (query, { dialect }, content) =>
  Array.from({ length: content.drugs }, (_, key) => body(query, dialect, key, content));
