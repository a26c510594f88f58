import { settings } from './settings.js';

// less than this is noise
const FASTER = 1.03;
// than those of the rounds that count
const OTHER_KEYS = 1000;

/** Measures all servers in turns, after all have warmed up. The result is by name. */
export async function rounds(turns) {
  const names = Object.keys(turns);
  const warmedUp = {};
  for (const name of names) warmedUp[name] = await warmUp(turns[name]);
  const results = Object.fromEntries(names.map(name => [name, []]));
  for (let round = 1; round <= settings.rounds; round++) {
    for (const name of names) results[name].push(await turns[name](round, settings.seconds));
    const rates = names.map(name => `${name} ${results[name].at(-1).rate.toFixed(0)}`);
    console.log(`  round ${round}: ${rates.join(', ')} a second`);
  }
  return Object.fromEntries(
    names.map(name => [name, { ...summary(results[name]), warmedUp: warmedUp[name] }]),
  );
}

/** Rounds that do not count, until one is not faster than those before it: how many seconds that took. */
async function warmUp(turn) {
  let best = 0;
  let sent = 0;
  for (let round = 1; ; round++) {
    const { rate, answers } = await turn(OTHER_KEYS + round, settings.seconds);
    sent += answers ?? 0;
    const isWarm = round > 1 && rate < best * FASTER && sent >= (turn.least ?? 0);
    if (isWarm || round >= settings.warmUps) return round * settings.seconds;
    best = Math.max(best, rate);
  }
}

function summary(results) {
  const of = name => results.map(result => result[name]).sort((a, b) => a - b);
  const rates = of('rate');
  return {
    rate: median(rates),
    least: rates[0],
    most: rates.at(-1),
    p50: median(of('p50')),
    p99: median(of('p99')),
    cpu: median(of('cpu')),
    bytes: median(of('bytes')),
  };
}

/** Of sorted numbers. */
export const median = numbers =>
  (numbers[Math.floor((numbers.length - 1) / 2)] + numbers[Math.ceil((numbers.length - 1) / 2)]) / 2;
