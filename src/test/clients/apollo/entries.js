// The entries that a normalising cache has to contain, derived from an answer alone.

// All objects with an id, by Apollo's key for them. An object that occurs several times is listed each time.
export function objects(answer, found = new Map()) {
  if (Array.isArray(answer)) {
    answer.forEach(item => objects(item, found));
  } else if (typeof answer === 'object' && answer !== null) {
    if (answer.id) {
      const key = `${answer.__typename}:${answer.id}`;
      found.set(key, [...(found.get(key) ?? []), answer]);
    }
    Object.values(answer).forEach(value => objects(value, found));
  }
  return found;
}

export const keys = answer => [...objects(answer).keys()].sort();

export const keysOf = (type, answer) => keys(answer).filter(key => key.startsWith(`${type}:`));

export const stored = store => Object.keys(store).filter(key => !key.startsWith('ROOT_') && key !== '__META').sort();

export const typesOf = found => [...new Set(found.map(key => key.slice(0, key.indexOf(':'))))].sort();
