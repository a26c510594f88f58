import { cases } from './cases.js';
import { settings } from './settings.js';
import { figure, megabytes, ratio, spread, table } from './tables.js';

const MEMORY = 450;
const SIZE = 0.9;

const names = {
  ...Object.fromEntries(cases.map(({ name, title }) => [name, title])),
  postgraphile: 'PostGraphile',
  postgraphileZipf: 'PostGraphile, Zipf',
  mercurius: 'Mercurius',
  postgres: 'PostgreSQL alone',
};

export function coldTables({ results }) {
  if (!results.length) return [];
  const columns = Object.keys(names).filter(name => results.some(result => result[name]));
  const servers = columns.filter(name => name !== 'postgres');
  return [
    `## Cold: ${figure(settings.drugs)} drugs, as a ratio to PostGraphile\n`,
    ...ratios(results),
    '\nWhat is wanted stands in parentheses. * is not the same work: see README.md.\n',
    '## Cold: answers a second\n',
    ...cells(results, columns, spread),
    '\n## Cold: p99 in ms, CPU in ms, warm-up in s\n',
    ...cells(results, servers, ({ p99, cpu, warmedUp }) => [figure(p99, 1), figure(cpu, 2), warmedUp].join(' / ')),
    '',
  ];
}

function ratios(results) {
  const others = ['mercurius', 'postgres'].filter(name => results.some(result => result[name]));
  return table(
    ['query', 'bytes', ...cases.map(({ title }) => title), ...others.map(name => names[name])],
    results.map(({ query, ...result }) => [
      query.title,
      figure(result.postgraphile.bytes),
      ...cases.map(({ name, keys, wanted }) =>
        ratio(
          result[name],
          keys === 'zipf' ? result.postgraphileZipf : result.postgraphile,
          wanted[query.name],
        ),
      ),
      ...others.map(name => (result[name] ? ratio(result[name], result.postgraphile) : '')),
    ]),
  );
}

const cells = (results, columns, text) =>
  table(
    ['query', ...columns.map(name => names[name])],
    results.map(({ query, ...result }) => [
      query.title,
      ...columns.map(name => (result[name] ? text(result[name]) : '')),
    ]),
  );

export function sizeTable({ results }) {
  const page = results.find(({ few }) => few);
  if (!page) return [];
  return [
    '## Size: the page with nothing cached\n',
    ...table(
      [`${figure(settings.drugs)} drugs`, `${figure(settings.fewDrugs)} drugs`, 'ratio'],
      [[spread(page.nothing), spread(page.few), ratio(page.nothing, page.few, SIZE)]],
    ),
    '',
  ];
}

export function memoryTable({ memory }) {
  if (!memory) return [];
  const isLimited = name => cases.some(one => one.name === name && one.memory === '512m');
  return [
    '## Resident memory after the cold queries\n',
    ...table(
      ['', 'MB', 'wanted'],
      Object.entries(memory).map(([name, size]) => [
        names[name],
        megabytes(size),
        isLimited(name) ? `≤ ${megabytes(MEMORY)}` : '',
      ]),
    ),
    '',
  ];
}
