// Makes clients/rules.js from the schema.
import { readFileSync, writeFileSync } from 'node:fs';
import { getNamedType, isAbstractType, isObjectType } from 'graphql';
import { schema } from '../contract.js';

const file = new URL('../../../../clients/rules.js', import.meta.url);

export const committed = () => readFileSync(file, 'utf8');

export const write = () => writeFileSync(file, text());

export function text() {
  return '// Made from schema.graphql by `npm run rules` in src/test/clients; do not edit it.\n'
    + declaration('Object types without an id.', 'typesWithoutId', typesWithoutId())
    + declaration('The types of each interface and union.', 'possibleTypes', possibleTypes())
    + declaration('Fields whose values have no id, by the type that they are stored with.', 'parts', parts())
    + declaration('Lists in pages, with the arguments that make them another list.', 'connections', connections())
    + declaration('All fields of object types.', 'fields', fields());
}

function declaration(comment, name, value) {
  return `\n// ${comment}\nexport const ${name} = ${literal(value)};\n`;
}

const literal = value => JSON.stringify(value, null, 2)
  .replace(/^( *)(.*)(\[[^[\]]*\])/gm, (_, indent, key, list) => wrapped(indent, key, list))
  .replace(/"(\w+)":/g, '$1:')
  .replaceAll('"', '\'');

// A list of names, in lines of up to 120 characters.
function wrapped(indent, key, list) {
  const names = JSON.parse(list).map(name => `"${name}"`).join(', ');
  const line = `${indent}${key}[${names}]`;
  const lines = names.match(/.{1,114}(?: |$)/g) ?? [];
  return line.length < 120 ? line : `${indent}${key}[\n${lines.map(some => `${indent}  ${some.trimEnd()}\n`).join('')}${indent}]`;
}

const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
const objects = types.filter(isObjectType);
const hasId = type => 'id' in type.getFields();
const possible = type => (isAbstractType(type) ? schema.getPossibleTypes(type) : [type].filter(isObjectType));
const isPart = ({ type }) => possible(getNamedType(type)).some(one => !hasId(one));
const isConnection = ({ type }) => isObjectType(getNamedType(type)) && getNamedType(type).name.endsWith('Connection');
const fieldsOf = (type, test) => Object.values(type.getFields()).filter(test);

const typesWithoutId = () => objects.filter(type => !roots.includes(type) && !hasId(type)).map(({ name }) => name);

const possibleTypes = () => Object.fromEntries(
  types.filter(isAbstractType).map(type => [type.name, possible(type).map(({ name }) => name)]));

const parts = () => byType(objects.filter(type => type === schema.getQueryType() || hasId(type)),
  type => fieldsOf(type, isPart).map(({ name }) => name));

const connections = () => byType(objects.filter(type => !roots.slice(1).includes(type)), type => Object.fromEntries(
  fieldsOf(type, isConnection).map(({ name, args }) => [name, args.map(arg => arg.name).filter(isNoPage)])));

const fields = () => byType(objects, type => Object.keys(type.getFields()));

const isNoPage = argument => argument !== 'first' && argument !== 'after';

const byType = (owners, value) => Object.fromEntries(
  owners.map(type => [type.name, value(type)]).filter(([, found]) => Object.keys(found).length > 0));
