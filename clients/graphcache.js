// What urql's graphcache has to know of the schema.
import { connections, fields, possibleTypes, typesWithoutId } from './rules.js';

// These types are parts of an object with an id, or of an answer.
export const keys = Object.fromEntries(typesWithoutId.map(type => [type, () => null]));

const notNull = { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Any' } };

// An introspection result with what matches fragments with types. No field can be null here: where a field can be null,
// graphcache shows null until it is loaded, and readers would take that for "not known" or "no such drug".
export const schema = {
  __schema: {
    queryType: { name: 'Query' },
    mutationType: fields.Mutation ? { name: 'Mutation' } : null,
    subscriptionType: fields.Subscription ? { name: 'Subscription' } : null,
    types: [...Object.keys(possibleTypes).map(abstractType), ...Object.keys(fields).map(objectType)],
  },
};

function abstractType(name) {
  return { kind: 'UNION', name, possibleTypes: possibleTypes[name].map(type => ({ kind: 'OBJECT', name: type })) };
}

function objectType(name) {
  return { kind: 'OBJECT', name, interfaces: [], fields: fields[name].map(field => ({ name: field, args: [], type: notNull })) };
}

// For a front end that shows a list page below page: `paginate` is graphcache's relayPagination.
export function pageResolvers(paginate) {
  return Object.fromEntries(Object.entries(connections)
    .map(([type, names]) => [type, Object.fromEntries(Object.keys(names).map(field => [field, paginate()]))]));
}
