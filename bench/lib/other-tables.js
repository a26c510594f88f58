import { figure, megabytes, ratio, spread, table } from './tables.js';

const WANTED = { route: 0.95, page: 40, start: 1, memory: 150, typing: 20 };

export function hotTable({ page }) {
  if (!page) return [];
  const { monograph, postgraphile, route, bare } = page;
  const line = (name, result, wanted) => [
    name,
    spread(result),
    result === monograph ? '' : ratio(monograph, result, wanted),
    figure(result.p99, 1),
    figure(result.cpu, 3),
    result.warmedUp,
  ];
  return [
    '## Hot: one page again and again\n',
    ...table(
      ['', 'answers a second', 'Monograph / this', 'p99 ms', 'CPU ms', 'warm-up s'],
      [
        line('Monograph', monograph),
        line('PostGraphile', postgraphile, WANTED.page),
        line("static route of Monograph's server, same bytes", route, WANTED.route),
        line('static route of Vert.x alone, same bytes', bare),
      ],
    ),
    '',
  ];
}

export function typingTable({ typing }) {
  if (!typing) return [];
  return [
    '## Typing ahead: one connection, beginnings of names, 512 MB\n',
    ...table(
      ['answers a second', 'bytes', 'median ms', 'p99 ms', 'wanted'],
      [
        [
          spread(typing),
          figure(typing.bytes),
          figure(typing.p50, 1),
          figure(typing.p99, 1),
          `≤ ${WANTED.typing}`,
        ],
      ],
    ),
    '',
  ];
}

export function startTable({ begun }) {
  if (!begun) return [];
  const { monograph, postgraphile } = begun;
  return [
    '## Start and idle memory, on a database that is there\n',
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
          megabytes(monograph.idle),
          `≤ ${megabytes(WANTED.memory)}`,
          megabytes(postgraphile.idle),
        ],
      ],
    ),
    '',
  ];
}
