import { memory } from './processes.js';
import { settings } from './settings.js';

const WANTED = { route: 0.9, page: 40, few: 0.9, start: 1, memory: 200 };

export function coldTable({ results }) {
  return [
    `## Cold: ${settings.drugs.toLocaleString('en')} drugs, keys at random\n`,
    ...table(
      [
        'query',
        'bytes',
        'Monograph',
        'PostGraphile',
        'PostgreSQL alone',
        'Monograph / PostGraphile',
        'wanted',
        'Monograph / PostgreSQL',
        'p99 ms',
        'CPU ms',
        'warm-up s',
      ],
      results.map(({ query, monograph, postgraphile, postgres }) => [
        query.title,
        both(monograph.bytes, postgraphile.bytes, 0),
        spread(monograph),
        spread(postgraphile),
        spread(postgres),
        ratio(monograph, postgraphile),
        query.wanted ? `≥ ${query.wanted}` : '',
        ratio(monograph, postgres),
        both(monograph.p99, postgraphile.p99, 1),
        both(monograph.cpu, postgraphile.cpu, 2),
        both(monograph.warmedUp, postgraphile.warmedUp, 0),
      ]),
    ),
    "\nWhere two figures stand in a cell, the first is Monograph's. * is not the same work: see README.md.\n",
  ];
}

export function hotTable({ page: { monograph, postgraphile, route, bare } }) {
  const line = (name, result, wanted) => [
    name,
    spread(result),
    result === monograph ? '' : ratio(monograph, result),
    wanted,
    result.p99.toFixed(1),
    result.cpu.toFixed(3),
    result.warmedUp,
  ];
  return [
    '## Hot: one page again and again\n',
    ...table(
      ['', 'answers a second', 'Monograph / this', 'wanted', 'p99 ms', 'CPU ms', 'warm-up s'],
      [
        line('Monograph', monograph, ''),
        line('PostGraphile', postgraphile, `≥ ${WANTED.page}`),
        line("static route of Monograph's server, same bytes", route, `≥ ${WANTED.route}`),
        line('static route of Vert.x alone, same bytes', bare, ''),
      ],
    ),
    '',
  ];
}

export function sizeTable({ results }) {
  const page = results.find(({ amongFew }) => amongFew);
  if (!page) return [];
  return [
    '## Size: the cold page\n',
    ...table(
      [`${settings.drugs.toLocaleString('en')} drugs`, `${settings.fewDrugs} drugs`, 'ratio', 'wanted'],
      [[spread(page.monograph), spread(page.amongFew), ratio(page.monograph, page.amongFew), `≥ ${WANTED.few}`]],
    ),
    '',
  ];
}

export function startTable({ begun: { monograph, postgraphile }, servers }) {
  const megabytes = server => `${memory(server.service).toFixed(0)} MB`;
  return [
    '## Start and memory, on a database that is there\n',
    ...table(
      ['', 'Monograph', 'wanted', 'PostGraphile'],
      [
        [
          'start to the first right answer, s',
          spread(monograph, 2),
          `≤ ${WANTED.start.toFixed(1)}`,
          spread(postgraphile, 2),
        ],
        [
          'resident after 10 idle seconds',
          `${monograph.idle.toFixed(0)} MB`,
          `≤ ${WANTED.memory} MB`,
          `${postgraphile.idle.toFixed(0)} MB`,
        ],
        ['resident after the cold queries', megabytes(servers.cold), '', megabytes(servers.peer)],
      ],
    ),
    '',
  ];
}

const row = cells => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)];
const figure = (number, digits = 0) =>
  number.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const spread = ({ rate, least, most }, digits) =>
  `${figure(rate, digits)} (${figure(least, digits)}–${figure(most, digits)})`;
const ratio = (one, other) => `${(one.rate / other.rate).toFixed(2)}×`;
const both = (one, other, digits) => `${figure(one, digits)} / ${figure(other, digits)}`;
