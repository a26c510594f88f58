import { readFileSync } from 'node:fs';
import { facts, inOrder, isFound, rowsAsFacts } from './answers.js';
import { settings } from './settings.js';

const SPREAD = 503; // a prime: 20 keys, this far from each other, differ
const ADDED = ['', ' drowsy', ' stop', ' dose', ' risk'];
const TYPED = 3; // letters after which a search box begins to ask

const slug = number => `drug-${String(number).padStart(5, '0')}`;
const slugs = (count, key, drugs) =>
  Array.from({ length: count }, (_, place) => slug((key + place * SPREAD) % drugs));

const one = key => ({ slug: slug(key) });
const three = (key, { drugs }) => ({ slugs: slugs(3, key, drugs) });
const twenty = (key, { drugs }) => ({ slugs: slugs(20, key, drugs) });

/** The first word of a drug's name, mostly with another word. */
const words = (key, { names }) => ({ text: names[key].split(' ')[0] + ADDED[key % ADDED.length] });

/** The beginning of a drug's name, as a user types it. Beginnings of each length are equally frequent. */
function beginning(key, { names }) {
  const [word] = names[key].split(' '); // the number after it belongs to the generator
  return { text: word.slice(0, TYPED + (key % (word.length - TYPED + 1))) };
}

/** Each is a file for each service and one in SQL. A key is a number below the number of drugs, and stands for `each` drugs. */
export const queries = [
  { name: 'page', title: 'page, sources with each statement', each: 1, variables: one, mercurius: true },
  { name: 'page-once', title: 'page, sources once', each: 1, variables: one },
  { name: 'names', title: '20 names', each: 20, variables: twenty, mercurius: true },
  { name: 'nested', title: '20 drugs nested', each: 20, variables: twenty, mercurius: true },
  {
    name: 'compare',
    title: 'three compared *',
    each: 3,
    variables: three,
    mercurius: true,
    compared: { monograph: [rowsAsFacts, facts], mercurius: [inOrder, inOrder] },
  },
  {
    name: 'search',
    title: 'search *',
    each: 1,
    variables: words,
    compared: { monograph: [isFound, isFound], postgraphile: [isFound, isFound] },
  },
];

/** Monograph alone: the others do not complete words. */
export const typing = { name: 'typing', variables: beginning };

export const text = (query, dialect) =>
  readFileSync(`bench/queries/${query.name}.${dialect === 'sql' ? 'sql' : `${dialect}.graphql`}`, 'utf8');

/** All that BENCH_ONLY can name. */
const parts = ['start', ...queries.map(({ name }) => name), 'typing', 'hot', 'html', 'import', 'label'];

export const isChosen = part => !settings.only.length || settings.only.includes(part);

const unknown = settings.only.filter(name => !parts.includes(name));
if (unknown.length) throw new Error(`BENCH_ONLY: there is no ${unknown}, but ${parts}`);
