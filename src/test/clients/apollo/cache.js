// Apollo's cache, told what the schema knows. A front end can take this file as it is.
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

// Ratings, cited texts, frequencies and the like have no id: they are a part of what has one. Two queries that ask for
// different fields of them would otherwise take turns in throwing away what the other one needs.
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

// Never joins an old text with a new source: where what both have differs, only what came last stays.
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
