import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fromProject } from './project.js';

const NONE = 'container/nginx.conf was not checked: no nginx is installed';
const nginx = ['nginx', '/usr/sbin/nginx'].find(command => !spawnSync(command, ['-v']).error);

test('nginx understands its configuration', { skip: nginx ? false : NONE }, () => {
  const directory = mkdtempSync(join(tmpdir(), 'nginx-'));
  try {
    const file = join(directory, 'nginx.conf');
    const text = readFileSync(fromProject('container/nginx.conf'), 'utf8')
      .replaceAll('/tmp/', `${directory}/`)
      .replace('server monograph:', 'server 127.0.0.1:'); // here nobody has that name
    writeFileSync(file, text);
    const { status, stderr } = spawnSync(nginx, ['-t', '-c', file, '-p', directory], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    assert.match(stderr, /test is successful/);
    assert.doesNotMatch(stderr, /\[warn\]/);
  } finally {
    rmSync(directory, { recursive: true });
  }
});
