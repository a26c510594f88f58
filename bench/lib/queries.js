import { readFileSync } from 'node:fs';
import { plain } from './answers.js';

const SPREAD = 503; // a prime: 20 keys, this far from each other, differ
const ADDED = ['', ' drowsy', ' stop', ' dose', ' risk'];

const slug = number => `drug-${String(number).padStart(5, '0')}`;
const slugs = (count, key, drugs) =>
  Array.from({ length: count }, (_, place) => slug((key + place * SPREAD) % drugs));

const twenty = (key, { drugs }) => ({ slugs: slugs(20, key, drugs) });
const one = key => ({ slug: slug(key) });

/** Each is a file for Monograph, for PostGraphile and in SQL. A key is a number below the number of drugs. */
export const queries = [
  { name: 'page', title: 'page, sources with each statement', wanted: 1.5, variables: one },
  { name: 'page-once', title: 'page, sources once', wanted: 1.5, variables: one },
  { name: 'names', title: '20 names', wanted: 1.8, variables: twenty },
  { name: 'nested', title: '20 drugs nested', wanted: 2, variables: twenty },
  {
    name: 'compare',
    title: 'three compared *',
    variables: (key, { drugs }) => ({ slugs: slugs(3, key, drugs) }),
    compared: { monograph: [told, facts] },
  },
  {
    name: 'search',
    title: 'search *',
    // the first word of a drug's name, mostly with another word
    variables: (key, { names }) => ({ text: names[key].split(' ')[0] + ADDED[key % ADDED.length] }),
    compared: { monograph: [isFound, isFound], postgraphile: [isFound, isFound] },
  },
];

export const text = (query, dialect) =>
  readFileSync(`bench/queries/${query.name}.${dialect === 'sql' ? 'sql' : `${dialect}.graphql`}`, 'utf8');

/** What of an answer has to equal what of the SQL statement's: all, where nothing else is said. */
export function comparable(query, dialect, answer, right) {
  const [ofAnswer, ofRight] = query.compared?.[dialect] ?? [all, all];
  return [ofAnswer(plain(answer)), ofRight(plain(right))];
}

const all = answer => answer;

/** Of a comparison, what stands in the rows as it is. */
function told({ compareDrugs: { drugs, rows, sideEffects } }) {
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

function facts({ drugs }) {
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

/** The services rank, and mend typing, in different ways. */
function isFound({ search }) {
  return (search?.edges ?? search)?.length > 0;
}
