import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fromProject } from './project.js';

const NONE = 'container/nginx.conf was not checked: no nginx is installed';
const nginx = ['nginx', '/usr/sbin/nginx'].find(command => !spawnSync(command, ['-v']).error);
const skip = nginx ? false : NONE;

// The configuration in a temporary directory, with free ports.
async function configured({ instance, port }, change, work) {
  const directory = mkdtempSync(join(tmpdir(), 'nginx-'));
  chmodSync(directory, 0o755);
  const file = join(directory, 'nginx.conf');
  const text = readFileSync(fromProject('container/nginx.conf'), 'utf8')
    .replaceAll('/tmp/', `${directory}/`)
    .replace('server monograph:8080', `server 127.0.0.1:${instance}`) // the name exists only in Compose
    .replace('listen 8000', `listen 127.0.0.1:${port}`);
  writeFileSync(file, change(text));
  try {
    await work(['-c', file, '-p', directory]);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function response(port) {
  for (;;) {
    try {
      const { status, headers } = await fetch(`http://127.0.0.1:${port}/graphql?query={a}`);
      return [status, headers.get('x-cache')];
    } catch {
      await sleep(20); // it is starting
    }
  }
}

test('nginx accepts its configuration', { skip }, () =>
  configured({ instance: 8080, port: 8000 }, text => text, files => {
    const { status, stderr } = spawnSync(nginx, ['-t', ...files], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    assert.match(stderr, /test is successful/);
    assert.doesNotMatch(stderr, /\[warn\]/);
  }));

const ALLOWED = ', stale-if-error=3600';
const UNCOMMENTED = text => text.replace(/proxy_cache_use_stale updating;/, '').replace('# proxy_cache_use_stale', 'proxy_cache_use_stale');
const GONE = instance => new Promise(done => instance.close(done).closeAllConnections());
const REFUSES = instance => (instance.refuses = true);

for (const [what, staleIfError, change, fail, expected] of [
  ['stale answers are allowed and the instance is gone', ALLOWED, text => text, GONE, [200, 'STALE']],
  ['stale answers are not allowed and the instance is gone', '', text => text, GONE, [502, null]],
  ['the instance answers 503', ALLOWED, text => text, REFUSES, [503, null]],
  ['the instance answers 503 and the other line is used', '', UNCOMMENTED, REFUSES, [200, 'STALE']],
]) {
  test(`nginx: ${what}`, { skip }, async () => {
    const instance = createServer((_, response) => {
      response.writeHead(instance.refuses ? 503 : 200, { 'Cache-Control': `public, max-age=1${staleIfError}` });
      response.end();
    }).listen(0, '127.0.0.1');
    await once(instance, 'listening');
    const ports = { instance: instance.address().port, port: await freePort() };
    await configured(ports, change, async files => {
      const server = spawn(nginx, [...files, '-g', 'daemon off;'], { stdio: 'ignore' });
      try {
        assert.deepEqual(await response(ports.port), [200, 'MISS']);
        await fail(instance);
        let last;
        do {
          await sleep(100);
          last = await response(ports.port);
        } while (last[1] === 'HIT');
        assert.deepEqual(last, expected);
      } finally {
        server.kill();
        await once(server, 'exit');
        instance.close();
      }
    });
  });
}
