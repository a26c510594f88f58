import { settings } from './settings.js';

/**
 * What the cache of rows can hold while cold queries are measured, and how keys are drawn. `wanted` is the least ratio to
 * PostGraphile, by query.
 */
const all = [
  {
    name: 'cached',
    title: 'rows cached',
    memory: '2g',
    keys: 'even',
    wanted: { page: 5, names: 4, nested: 6, compare: 4 },
  },
  {
    name: 'zipf',
    title: '512 MB, Zipf',
    memory: '512m',
    keys: 'zipf',
    wanted: { page: 4, names: 3, nested: 3, compare: 3, search: 1 },
  },
  {
    name: 'even',
    title: '512 MB, even',
    memory: '512m',
    keys: 'even',
    wanted: { page: 2.5, names: 2, nested: 1.7, compare: 2, search: 1 },
  },
  {
    name: 'nothing',
    title: 'nothing cached',
    memory: '512m',
    keys: 'even',
    environment: { MONOGRAPH_ROWS_SIZE: '0' },
    wanted: { page: 1.5, names: 1, nested: 1.1, compare: 1.1 },
  },
];

/** Those of BENCH_CASES. */
export const cases = all.filter(({ name }) => !settings.cases.length || settings.cases.includes(name));

const unknown = settings.cases.filter(name => !all.some(known => known.name === name));
if (unknown.length) throw new Error(`BENCH_CASES: there is no ${unknown}, but ${all.map(({ name }) => name)}`);
