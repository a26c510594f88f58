import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from './queries.js'
import { cpuSeconds, run } from './processes.js'
import { post } from './servers.js'
import { settings } from './settings.js'

// less than this is noise
const FASTER = 1.03
const OTHER_KEYS = 1000
const CONNECTIONS = `-c${settings.connections}`

export const wrk = (url, bodies, seed, seconds) =>
  ['wrk', '-t1', CONNECTIONS, `-d${seconds}s`, '--timeout', '10s', '-s', 'bench/wrk.lua', url, '--', bodies, String(seed)]

export const pgbench = (database, drugs, file, seed, seconds) => [
  'pgbench', '-n', '-M', 'prepared', CONNECTIONS, '-j1', `-T${seconds}`, `--random-seed=${seed}`,
  '-D', `drugs=${drugs}`, '-f', file, database
]

/** Something that sends requests to a server for some seconds, with keys at random, and gives what came of it. */
export async function overHttp(server, bodies, name) {
  const file = join(settings.directory, `${name}-${server.dialect}.bodies`)
  writeFileSync(file, bodies.join('\n') + '\n')
  const usual = (await (await post(server.url, bodies[0])).arrayBuffer()).byteLength
  return async (seed, seconds) => {
    const before = cpuSeconds(server.service)
    const { answers, bytes, failed, seconds: took, p50, p99 } =
      JSON.parse((await run(wrk(server.url, file, seed, seconds))).trim().split('\n').at(-1))
    // an error may well have status 200, but it is short
    if (failed || bytes / answers < usual / 2) {
      throw new Error(`${server.name}: ${failed} of ${answers} requests failed, ${bytes / answers} bytes an answer`)
    }
    const cpu = ((cpuSeconds(server.service) - before) / answers) * 1000
    return { rate: answers / took, p50, p99, cpu, bytes: bytes / answers }
  }
}

/** The same of the SQL statement, in PostgreSQL alone. */
export function inPostgres(query, { database, drugs }) {
  const file = join(settings.directory, `${query.name}.pgbench`)
  writeFileSync(file, `\\set n random(0, :drugs - 1)\n${text(query, 'sql')}`)
  return async (seed, seconds) => {
    const output = await run(pgbench(database.toString(), drugs, file, seed, seconds))
    if (!/number of failed transactions: 0 /.test(output)) throw new Error(`pgbench: ${output}`)
    return { rate: Number(/tps = ([0-9.]+)/.exec(output)[1]) }
  }
}

/** Everybody's turn, again and again, after everybody has warmed up. */
export async function rounds(turns) {
  const warmedUp = []
  for (const turn of turns) warmedUp.push(await warmUp(turn))
  const results = turns.map(() => [])
  for (let round = 1; round <= settings.rounds; round++) {
    for (const [place, turn] of turns.entries()) results[place].push(await turn(round, settings.seconds))
    console.log(`  round ${round}: ${results.map(turns => turns.at(-1).rate.toFixed(0)).join(', ')} a second`)
  }
  return results.map((result, place) => ({ ...summary(result), warmedUp: warmedUp[place] }))
}

/** Rounds that do not count, until one is not faster than those before it: how many seconds that took. */
async function warmUp(turn) {
  let best = 0
  let round = 0
  for (let rate; ; best = Math.max(best, rate)) {
    rate = (await turn(OTHER_KEYS + ++round, settings.seconds)).rate
    if (round >= settings.warmUps || (round > 1 && rate < best * FASTER)) return round * settings.seconds
  }
}

function summary(results) {
  const of = name => results.map(result => result[name]).sort((a, b) => a - b)
  const rates = of('rate')
  return {
    rate: median(rates),
    least: rates[0],
    most: rates.at(-1),
    p99: median(of('p99')),
    cpu: median(of('cpu')),
    bytes: median(of('bytes'))
  }
}

/** Of sorted numbers. */
export const median = numbers =>
  (numbers[Math.floor((numbers.length - 1) / 2)] + numbers[Math.ceil((numbers.length - 1) / 2)]) / 2
