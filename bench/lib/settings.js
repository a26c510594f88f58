import { tmpdir } from 'node:os';
import { join } from 'node:path';

const text = (name, otherwise) => process.env[name] || otherwise;
const list = (name, separator = ',') => text(name, '').split(separator).filter(Boolean);

function number(name, otherwise) {
  const value = Number(text(name, otherwise));
  if (!Number.isInteger(value) || value < 1) throw new Error(`${name} has to be a whole number from 1`);
  return value;
}

/** All that can be set, each by an environment variable: README.md lists them. */
export const settings = {
  databaseUrl: text('BENCH_DATABASE_URL'),
  directory: text('BENCH_DIRECTORY', join(tmpdir(), 'monograph-bench')),
  drugs: number('BENCH_DRUGS', 10_000),
  fewDrugs: number('BENCH_FEW_DRUGS', 100),
  labels: number('BENCH_LABELS', 2_000),
  rounds: number('BENCH_ROUNDS', 5),
  seconds: number('BENCH_SECONDS', 5),
  warmUps: number('BENCH_WARM_UPS', 12),
  connections: number('BENCH_CONNECTIONS', 16),
  samples: number('BENCH_SAMPLES', 100),
  starts: number('BENCH_STARTS', 5),
  only: list('BENCH_ONLY'),
  cases: list('BENCH_CASES'),
  java: list('BENCH_JAVA_OPTIONS', ' '),
  maven: text('BENCH_MAVEN', './mvnw').split(' '),
};

// keys are drawn 20 at a time, and must differ
if (settings.fewDrugs < 40 || settings.drugs < 40) throw new Error('BENCH_DRUGS and BENCH_FEW_DRUGS: 40 or more');
