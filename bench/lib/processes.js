import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE = 15_000;
const running = new Set();

/** Starts something that runs until `stop`, in a process group of its own, so that nothing of it is left behind. */
export function start(name, [command, ...args], { log, end = 'SIGTERM', ...options } = {}) {
  const output = log ? openSync(log, 'w') : 'ignore';
  const child = spawn(command, args, { stdio: ['ignore', output, output], detached: true, ...options });
  const service = { name, child, end, log, ended: once(child, 'exit').then(() => running.delete(service)) };
  service.ended.catch(() => running.delete(service));
  running.add(service);
  return service;
}

export async function stop(service) {
  if (!running.has(service) || !service.child.pid) return;
  signal(service, service.end);
  await Promise.race([service.ended, sleep(PATIENCE, undefined, { ref: false })]);
  if (running.has(service)) signal(service, 'SIGKILL');
  await service.ended;
}

// the last started first: the database outlives who uses it
export async function stopAll() {
  for (const service of [...running].reverse()) await stop(service);
}

function signal({ child, end }, name) {
  try {
    process.kill(name === end && end === 'SIGINT' ? child.pid : -child.pid, name);
  } catch (e) {
    if (e.code !== 'ESRCH') throw e;
  }
}

/** Runs something to its end and gives what it printed. */
export async function run([command, ...args], { input, quiet, ...options } = {}) {
  const service = start(command, [command, ...args], {
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    ...options,
  });
  let output = '';
  let errors = '';
  service.child.stdout.setEncoding('utf8').on('data', text => (output += text));
  service.child.stderr.setEncoding('utf8').on('data', text => (errors += text));
  if (input !== undefined) service.child.stdin.end(input);
  const [code, killedBy] = await once(service.child, 'close');
  if (code !== 0) {
    throw new Error(`${command} failed (${killedBy ?? code}):\n${(output + errors).slice(-3000)}`);
  }
  return output;
}

/** Tries until it succeeds, while the service lives. */
export async function untilReady(service, attempt, { seconds = 60, every = 10 } = {}) {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    try {
      return await attempt();
    } catch (e) {
      if (!running.has(service) || Date.now() > deadline) {
        const log = service.log ? readFileSync(service.log, 'utf8').slice(-3000) : '';
        throw new Error(`${service.name} did not start: ${e.message}\n${log}`);
      }
    }
    await sleep(every);
  }
}

export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Resident memory in megabytes. */
export const memory = ({ child }) =>
  Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))[1]) / 1024;

// of /proc/PID/stat behind the name, in parentheses, which may have spaces; 100 ticks a second on Linux
export function cpuSeconds({ child }) {
  const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
