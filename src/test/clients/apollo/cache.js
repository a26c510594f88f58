// An Apollo cache that is configured from the schema. Front ends can copy this file.
import { InMemoryCache } from '@apollo/client/core';
import { getNamedType, isAbstractType, isObjectType } from 'graphql';

export function cacheFor(schema) {
  return new InMemoryCache({ possibleTypes: possibleTypes(schema), typePolicies: typePolicies(schema) });
}

export function possibleTypes(schema) {
  return Object.fromEntries(
    Object.values(schema.getTypeMap())
      .filter(isAbstractType)
      .map(type => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
  );
}

// Ratings, cited texts, frequencies and similar objects have no id, because they are parts of an object with an id. Without
// these policies, two queries with different fields of such a part would overwrite each other's fields.
function typePolicies(schema) {
  return Object.fromEntries(
    Object.values(schema.getTypeMap())
      .filter(type => isObjectType(type) && (hasId(type) || type === schema.getQueryType()))
      .map(type => [type.name, { fields: joinedFields(type) }]),
  );
}

function joinedFields(type) {
  return Object.fromEntries(
    Object.values(type.getFields())
      .map(field => [field.name, getNamedType(field.type)])
      .filter(([, named]) => isObjectType(named) && !hasId(named))
      .map(([name]) => [name, { merge: joined }]),
  );
}

const hasId = type => 'id' in type.getFields();

// Merges two values only if their common fields are equal; otherwise the new value replaces the old one. So an old text is
// never combined with a new source.
function joined(existing, incoming) {
  return existing !== undefined && agree(existing, incoming) ? join(existing, incoming) : incoming;
}

function agree(a, b) {
  if (!isValue(a) || !isValue(b)) {
    return a === b;
  }
  return Array.isArray(a) === Array.isArray(b)
    && (!Array.isArray(a) || a.length === b.length)
    && Object.keys(a).every(key => !(key in b) || agree(a[key], b[key]));
}

function join(a, b) {
  if (!isValue(a)) {
    return b;
  }
  if (Array.isArray(a)) {
    return a.map((item, i) => join(item, b[i]));
  }
  const shared = Object.keys(b).filter(key => key in a).map(key => [key, join(a[key], b[key])]);
  return { ...a, ...b, ...Object.fromEntries(shared) };
}

const isValue = value => typeof value === 'object' && value !== null;
