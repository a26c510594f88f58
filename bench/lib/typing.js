import { ask, bodies, body } from './check.js';
import { overHttp } from './load.js';
import { typing } from './queries.js';
import { rounds } from './rounds.js';
import { settings } from './settings.js';

/** The beginnings of names, as one person types: one request after the other. */
export async function typed(server, drugs) {
  await checkTyping(server, drugs);
  const load = await overHttp(server, bodies(typing, server, drugs), { connections: 1 });
  return (await rounds({ typing: load })).typing;
}

/** What is typed begins a name, so a drug with such a name has to be found. */
async function checkTyping(server, drugs) {
  for (let sample = 0; sample < settings.samples; sample++) {
    const key = Math.floor(Math.random() * drugs.drugs);
    const { search } = await ask(server, body(typing, server.dialect, key, drugs));
    const { text } = typing.variables(key, drugs);
    if (!search.edges.some(({ drug }) => drug?.name.startsWith(text))) {
      throw new Error(`${server.name} finds nothing with ${text}, which begins ${drugs.names[key]}`);
    }
  }
}
