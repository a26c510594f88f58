// What Apollo Client's cache has to know of the schema.
import { connections, parts, typesWithoutId } from './rules.js';

export { possibleTypes } from './rules.js';

export const typePolicies = {
  ...Object.fromEntries(typesWithoutId.map(type => [type, { keyFields: false }])),
  ...Object.fromEntries(Object.entries(parts).map(([type, fields]) => [type, { fields: joinedFields(fields) }])),
};

// The same policies, for a front end that shows a list page below page: `paginate` is Apollo's relayStylePagination.
export function typePoliciesWithPages(paginate) {
  const paged = Object.entries(connections).map(([type, fields]) => [type, withPages(typePolicies[type], fields, paginate)]);
  return { ...typePolicies, ...Object.fromEntries(paged) };
}

function withPages(policy, fields, paginate) {
  const paged = Object.entries(fields).map(([field, otherArguments]) => [field, paginate(otherArguments)]);
  return { ...policy, fields: { ...policy.fields, ...Object.fromEntries(paged) } };
}

// Ratings, cited texts, frequencies and similar objects have no id, because they are parts of an object with an id. Without
// these policies, two queries with different fields of such a part would overwrite each other's fields.
function joinedFields(fields) {
  return Object.fromEntries(fields.map(field => [field, { merge: joined }]));
}

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
