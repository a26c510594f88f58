import { settings } from './settings.js';

// less than this is noise
const FASTER = 1.03;
// than those of the rounds that count
const OTHER_KEYS = 1000;

/** Everybody's turn, again and again, after everybody has warmed up. */
export async function rounds(turns) {
  const warmedUp = [];
  for (const turn of turns) warmedUp.push(await warmUp(turn));
  const results = turns.map(() => []);
  for (let round = 1; round <= settings.rounds; round++) {
    for (const [place, turn] of turns.entries()) results[place].push(await turn(round, settings.seconds));
    console.log(`  round ${round}: ${results.map(turns => turns.at(-1).rate.toFixed(0)).join(', ')} a second`);
  }
  return results.map((result, place) => ({ ...summary(result), warmedUp: warmedUp[place] }));
}

/** Rounds that do not count, until one is not faster than those before it: how many seconds that took. */
async function warmUp(turn) {
  let best = 0;
  let round = 0;
  for (let rate; ; best = Math.max(best, rate)) {
    rate = (await turn(OTHER_KEYS + ++round, settings.seconds)).rate;
    if (round >= settings.warmUps || (round > 1 && rate < best * FASTER)) return round * settings.seconds;
  }
}

function summary(results) {
  const of = name => results.map(result => result[name]).sort((a, b) => a - b);
  const rates = of('rate');
  return {
    rate: median(rates),
    least: rates[0],
    most: rates.at(-1),
    p99: median(of('p99')),
    cpu: median(of('cpu')),
    bytes: median(of('bytes')),
  };
}

/** Of sorted numbers. */
export const median = numbers =>
  (numbers[Math.floor((numbers.length - 1) / 2)] + numbers[Math.ceil((numbers.length - 1) / 2)]) / 2;
