import { cases } from './cases.js';
import { bodies, check } from './check.js';
import { inPostgres, overHttp } from './load.js';
import { rounds } from './rounds.js';
import { settings } from './settings.js';

// so that nearly all rows, 95 in 100, have been read before it counts
const TIMES_EACH = 3;

/** A query with keys at random over all drugs, each answer made anew: in each case, and by the other servers. */
export async function cold(query, { byCase, few, postgraphile, mercurius }, manyDrugs, fewDrugs) {
  const others = query.mercurius ? { postgraphile, mercurius } : { postgraphile };
  await check(query, [...Object.values(byCase), ...Object.values(others)], manyDrugs);

  const load = (server, drugs, options) => overHttp(server, bodies(query, server, drugs), options);
  const turns = {};
  for (const { name, keys } of cases) {
    const least = Math.ceil((TIMES_EACH * settings.drugs) / query.each);
    turns[name] = await load(byCase[name], manyDrugs, { keys, least });
  }
  for (const [name, server] of Object.entries(others)) turns[name] = await load(server, manyDrugs);
  if (byCase.zipf) turns.postgraphileZipf = await load(postgraphile, manyDrugs, { keys: 'zipf' });
  turns.postgres = inPostgres(query, manyDrugs);
  if (few && query.name === 'page') {
    await check(query, [few], fewDrugs);
    turns.few = await load(few, fewDrugs);
  }
  return rounds(turns);
}
