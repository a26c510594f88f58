/**
 * Brings answers of different servers into one form. Monograph has a list's items in `nodes`, and types what stands in
 * JSON columns; PostGraphile gives such a column as it is stored, with keys, and slugs of sources.
 */
export function plain(value, name) {
  if (Array.isArray(value)) {
    return value.map(item =>
      name === 'citations' && Object.keys(item).join() === 'slug' ? item.slug : plain(item),
    );
  }
  if (!(value instanceof Object)) return value;
  if (value.nodes) return plain(value.nodes);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, item]) => item !== null && key !== 'key')
      .map(([key, item]) => [key, plain(item, key)]),
  );
}

/** The first place where two values differ, in words; undefined where they are equal. */
export function difference(one, other, path = 'data') {
  if (one instanceof Object && other instanceof Object) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
    for (const key of keys) {
      const found = difference(one[key], other[key], `${path}.${key}`);
      if (found) return found;
    }
  } else if (one !== other) {
    return `${path}: ${JSON.stringify(one)} instead of ${JSON.stringify(other)}`;
  }
}
