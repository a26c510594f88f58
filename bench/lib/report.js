import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, release, totalmem } from 'node:os'
import { pgbench, wrk } from './load.js'
import { sql } from './postgres.js'
import { memory, run } from './processes.js'
import { POSTGRAPHILE, WITHOUT_KEPT_ANSWERS, monographCommand, nodeOfPeer } from './servers.js'
import { settings } from './settings.js'

const WANTED = { route: 0.9, page: 40, few: 0.9, start: 1, memory: 200 }

/** Prints the tables, and writes them to `results`. */
export async function report(measured) {
  const day = new Date().toISOString().slice(0, 10)
  const text = [
    `# Measured on ${day}\n`,
    'Answers a second: the median of the counted rounds, and the least and the most of them in parentheses. CPU is the',
    "server's own, without PostgreSQL and the load. How it is done stands in [README.md](../README.md).\n",
    ...coldTable(measured),
    ...hotTable(measured),
    ...sizeTable(measured),
    ...startTable(measured),
    ...(await circumstances(measured))
  ].join('\n')
  mkdirSync('bench/results', { recursive: true })
  writeFileSync(`bench/results/${day}.md`, text)
  console.log(`\n${text}\nWritten to bench/results/${day}.md`)
}

function coldTable({ results }) {
  return [
    `## Cold: ${settings.drugs.toLocaleString('en')} drugs, keys at random\n`,
    ...table(
      ['query', 'bytes', 'Monograph', 'PostGraphile', 'PostgreSQL alone', 'Monograph / PostGraphile', 'wanted',
        'Monograph / PostgreSQL', 'p99 ms', 'CPU ms', 'warm-up s'],
      results.map(({ query, monograph, postgraphile, postgres }) => [
        query.title, both(monograph.bytes, postgraphile.bytes, 0), spread(monograph), spread(postgraphile),
        spread(postgres), ratio(monograph, postgraphile), query.wanted ? `≥ ${query.wanted}` : '',
        ratio(monograph, postgres), both(monograph.p99, postgraphile.p99, 1), both(monograph.cpu, postgraphile.cpu, 2),
        both(monograph.warmedUp, postgraphile.warmedUp, 0)
      ])
    ),
    '\nWhere two figures stand in a cell, the first is Monograph\'s. * is not the same work: see README.md.\n'
  ]
}

function hotTable({ page: { monograph, postgraphile, route } }) {
  const line = (name, result, wanted) => [
    name, spread(result), result === monograph ? '' : ratio(monograph, result), wanted, result.p99.toFixed(1),
    result.cpu.toFixed(3), result.warmedUp
  ]
  return [
    '## Hot: one page again and again\n',
    ...table(
      ['', 'answers a second', 'Monograph / this', 'wanted', 'p99 ms', 'CPU ms', 'warm-up s'],
      [
        line('Monograph', monograph, ''),
        line('PostGraphile', postgraphile, `≥ ${WANTED.page}`),
        line('static route, same bytes', route, `≥ ${WANTED.route}`)
      ]
    ),
    ''
  ]
}

function sizeTable({ results }) {
  const page = results.find(({ amongFew }) => amongFew)
  if (!page) return []
  return [
    '## Size: the cold page\n',
    ...table(
      [`${settings.drugs.toLocaleString('en')} drugs`, `${settings.fewDrugs} drugs`, 'ratio', 'wanted'],
      [[spread(page.monograph), spread(page.amongFew), ratio(page.monograph, page.amongFew), `≥ ${WANTED.few}`]]
    ),
    ''
  ]
}

function startTable({ begun: { monograph, postgraphile }, servers }) {
  const megabytes = server => `${memory(server.service).toFixed(0)} MB`
  return [
    '## Start and memory, on a database that is there\n',
    ...table(
      ['', 'Monograph', 'wanted', 'PostGraphile'],
      [
        ['start to the first right answer, s', spread(monograph, 2), `≤ ${WANTED.start.toFixed(1)}`, spread(postgraphile, 2)],
        ['resident after 10 idle seconds', `${monograph.idle.toFixed(0)} MB`, `≤ ${WANTED.memory} MB`,
          `${postgraphile.idle.toFixed(0)} MB`],
        ['resident after the cold queries', megabytes(servers.cold), '', megabytes(servers.peer)]
      ]
    ),
    ''
  ]
}

async function circumstances({ java, postgres }) {
  const version = JSON.parse(readFileSync('bench/package-lock.json', 'utf8')).packages
  const first = command => run(command).then(output => output.trim().split('\n')[0], () => 'of unknown version')
  return [
    '## Circumstances\n',
    `- ${cpus().length} cores, ${cpus()[0].model}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Linux ${release()}. All that`,
    '  runs shares these cores: the server, PostgreSQL, and who sends the requests.',
    `- Monograph ${await first(['git', 'describe', '--always', '--dirty'])}, Java ${/version "(.*?)"/.exec(await run(['sh', '-c', '"$1" -version 2>&1', 'sh', java]))[1]}`,
    `- PostGraphile ${version['node_modules/postgraphile'].version}, Node.js ${await first([nodeOfPeer(), '--version'])}`,
    `- PostgreSQL ${await sql(postgres, 'show server_version')}, ${settings.databaseUrl ? 'as it was found' : 'default settings but those in bench/lib/postgres.js'}`,
    `- ${settings.connections} connections; ${settings.rounds} rounds of ${settings.seconds} s in turns, after up to ${settings.warmUps} rounds of warming up;`,
    `  ${settings.starts} starts; answers to ${settings.samples} keys of each query compared with those of the SQL statement\n`,
    '```sh',
    monographCommand('java').join(' ') + ' # hot, start and memory',
    `${assigned(WITHOUT_KEPT_ANSWERS)} ${monographCommand('java').join(' ')} # cold`,
    ['node', ...POSTGRAPHILE].join(' '),
    wrk('URL', 'BODIES', 'ROUND', settings.seconds).join(' '),
    pgbench('DATABASE', settings.drugs, 'STATEMENT', 'ROUND', settings.seconds).join(' '),
    '```',
    ''
  ]
}

const assigned = variables => Object.entries(variables).map(pair => pair.join('=')).join(' ')
const row = cells => `| ${cells.join(' | ')} |`
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)]
const figure = (number, digits = 0) =>
  number.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
const spread = ({ rate, least, most }, digits) =>
  `${figure(rate, digits)} (${figure(least, digits)}–${figure(most, digits)})`
const ratio = (one, other) => `${(one.rate / other.rate).toFixed(2)}×`
const both = (one, other, digits) => `${figure(one, digits)} / ${figure(other, digits)}`
