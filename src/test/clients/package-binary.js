// Runs a program of an installed package.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const directory = fileURLToPath(new URL('.', import.meta.url));

export function run(program, ...args) {
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath, [`node_modules/${program}`, ...args], { cwd: directory, encoding: 'utf8' });
  if (error) {
    throw error;
  }
  return { status, output: stdout + stderr };
}
