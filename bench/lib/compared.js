import { cases } from './cases.js';
import { monograph, monographCold } from './monograph.js';
import { mercurius, postgraphile } from './peers.js';
import { memory } from './processes.js';
import { isChosen, queries } from './queries.js';

/** All servers that are compared, as far as BENCH_ONLY and BENCH_CASES need them. */
export async function started(java, many, few) {
  const isCold = queries.some(({ name }) => isChosen(name));
  const needsPeers = isCold || isChosen('hot');
  const servers = { byCase: {}, postgraphile: needsPeers ? await postgraphile(many.database) : undefined };
  for (const each of isCold ? cases : []) {
    servers.byCase[each.name] = await monographCold(java, many.database, each);
  }
  if (isCold) servers.mercurius = await mercurius(many.database);
  const nothing = cases.find(({ name }) => name === 'nothing');
  if (isChosen('page') && nothing) {
    servers.few = await monographCold(java, few.database, { ...nothing, title: 'few drugs' });
  }
  if (isChosen('typing')) {
    servers.typing = await monographCold(java, many.database, { title: 'typing', memory: '512m' });
  }
  if (isChosen('hot') || isChosen('html')) servers.hot = await monograph(java, many.database);
  return servers;
}

/** Resident memory of each after the cold queries, by name. */
export function memories({ byCase, postgraphile, mercurius }) {
  const servers = [...Object.entries(byCase), ...Object.entries({ postgraphile, mercurius })];
  return Object.fromEntries(servers.map(([name, { service }]) => [name, memory(service)]));
}
