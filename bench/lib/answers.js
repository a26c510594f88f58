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

/** What of an answer has to equal what of the SQL statement's: all, where nothing else is said. */
export function comparable(query, dialect, answer, right) {
  const [ofAnswer, ofRight] = query.compared?.[dialect] ?? [all, all];
  return [ofAnswer(plain(answer)), ofRight(plain(right))];
}

const all = answer => answer;

/** Of a comparison, what stands in the rows as it is. */
export function rowsAsFacts({ compareDrugs: { drugs, rows, sideEffects } }) {
  const row = name => rows.find(({ attribute }) => attribute === name).cells;
  return drugs
    .map(({ slug, name }, place) => ({
      slug,
      name,
      drugClass: row('DRUG_CLASS')[place].text,
      dependenceRisk: row('DEPENDENCE_RISK')[place].level,
      sedationPotential: row('SEDATION_POTENTIAL')[place].level,
      stopping: row('STOPPING')[place].text,
      sideEffects: sideEffects
        .filter(({ cells }) => cells[place])
        .map(({ sideEffect }) => sideEffect.name)
        .sort(),
    }))
    .sort(bySlug);
}

export function facts({ drugs }) {
  return drugs
    .map(({ slug, name, drugClass, dependenceRisk, sedationPotential, stopping, sideEffects }) => ({
      slug,
      name,
      drugClass,
      dependenceRisk: dependenceRisk.level,
      sedationPotential: sedationPotential.level,
      stopping: stopping.text,
      sideEffects: sideEffects.map(({ sideEffect }) => sideEffect.name).sort(),
    }))
    .sort(bySlug);
}

const bySlug = (one, other) => (one.slug < other.slug ? -1 : 1);

/** Mercurius lists drugs by name only. */
export const inOrder = ({ drugs }) => drugs.toSorted(bySlug);

/** The services rank, and mend typing, in different ways. */
export function isFound({ search }) {
  return (search?.edges ?? search)?.length > 0;
}
