import { comparable, difference } from './answers.js';
import { sql } from './postgres.js';
import { text } from './queries.js';
import { post } from './servers.js';
import { settings } from './settings.js';

/** Compares the answers for keys at random with those of the SQL statement: the first difference is an error. */
export async function check(query, servers, content) {
  for (let sample = 0; sample < settings.samples; sample++) {
    const key = Math.floor(Math.random() * content.drugs);
    const right = JSON.parse(await reference(query, key, content));
    for (const server of servers) {
      const answer = await ask(server, body(query, server.dialect, key, content));
      const found = difference(...comparable(query, server.dialect, answer, right));
      if (found) throw new Error(`${server.name} gives a wrong answer to ${query.name}, key ${key}: ${found}`);
    }
  }
}

export const body = (query, dialect, key, content) =>
  JSON.stringify({ query: text(query, dialect), variables: query.variables(key, content) });

/** A body for each key. */
export const bodies = (query, { dialect }, content) =>
  Array.from({ length: content.drugs }, (_, key) => body(query, dialect, key, content));

/** The data of an answer, which has to have no errors. */
export async function ask(server, body) {
  const { data, errors } = await (await post(server.url, body)).json();
  if (errors) throw new Error(`${server.name} answers ${body} with ${JSON.stringify(errors)}`);
  return data;
}

const reference = (query, key, { database, drugs }) =>
  sql(database, `\\set n ${key}\n\\set drugs ${drugs}\n${text(query, 'sql')}`);
