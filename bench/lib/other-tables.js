import { figure, megabytes, ratio, spread, table } from './tables.js';

const WANTED = { route: 0.95, html: 0.8, page: 40, start: 1, memory: 150, typing: 20 };
const WANTED_OF_LABELS = { imported: 100, unchanged: 300, beside: 0.8, page: 0.9 };

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

export function htmlTable({ html }) {
  if (!html) return [];
  const { monograph, route } = html;
  return [
    '## Hot: the page of one drug for readers, compressed\n',
    ...table(
      ['', 'pages a second', 'bytes', 'Monograph / this', 'p99 ms', 'CPU ms', 'warm-up s'],
      [
        ['Monograph', monograph, ''],
        ["static route of Monograph's server, same bytes", route, ratio(monograph, route, WANTED.html)],
      ].map(([name, result, compared]) => [
        name,
        spread(result),
        figure(result.bytes),
        compared,
        figure(result.p99, 1),
        figure(result.cpu, 3),
        result.warmedUp,
      ]),
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

export function labelTable({ labels }) {
  if (!labels) return [];
  const { few, many, imported, unchanged, alone, beside } = labels;
  const rows = [];
  if (imported) {
    rows.push(
      ['labels a second, imported while one reader reads', figure(imported), `≥ ${WANTED_OF_LABELS.imported}`],
      ['the same again, unchanged', figure(unchanged), `≥ ${WANTED_OF_LABELS.unchanged}`],
      ['reading beside the import / alone', (beside / alone).toFixed(2), `≥ ${WANTED_OF_LABELS.beside}`],
    );
  }
  if (few) {
    rows.push(
      ['label pages a second, 100 labels in the database', spread(few), ''],
      ['with all labels', spread(many), `≥ ${WANTED_OF_LABELS.page} of it`],
      ['CPU of the server for a page, ms: few, all', `${figure(few.cpu, 2)}, ${figure(many.cpu, 2)}`, ''],
    );
  }
  return ['## Official labels\n', ...table(['', 'measured', 'wanted'], rows), ''];
}
