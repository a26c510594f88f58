// The contract of the service: its schema and the example queries.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema, parse } from 'graphql';

const project = new URL('../../../', import.meta.url);
const text = path => readFileSync(new URL(path, project), 'utf8');

export const schemaFile = fileURLToPath(new URL('schema.graphql', project));
export const schemaText = text('schema.graphql');
export const schema = buildSchema(schemaText);

export function query(name) {
  const source = text(`docs/queries/${name}.graphql`);
  const variables = JSON.parse(text(`docs/queries/${name}.variables.json`));
  return { name, source, document: parse(source), variables };
}

export const queries = readdirSync(new URL('docs/queries/', project))
  .filter(file => file.endsWith('.graphql'))
  .sort()
  .map(file => query(file.slice(0, -'.graphql'.length)));
