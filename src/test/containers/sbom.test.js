import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fromProject } from './project.js';

const APP = fromProject('target/quarkus-app');
const skip = existsSync(`${APP}/sbom.json`) ? false : 'no SBOM was built: ./mvnw -Dsbom -DskipTests package';
// a part of Quarkus for IDEs, which is not packaged
const NOT_SHIPPED = /^io\.quarkus:quarkus-ide-launcher:/;

const jars = () => ['boot', 'main'].flatMap(part => readdirSync(`${APP}/lib/${part}`)).sort();

test('the SBOM lists each jar, with its licences', { skip }, () => {
  const { bomFormat, metadata, components } = JSON.parse(readFileSync(`${APP}/sbom.json`, 'utf8'));
  assert.equal(bomFormat, 'CycloneDX');
  assert.equal(metadata.component.name, 'monograph');
  const shipped = components.filter(({ group, name, version }) => !NOT_SHIPPED.test(`${group}:${name}:${version}`));
  assert.deepEqual(shipped.map(({ group, name, version }) => `${group}.${name}-${version}.jar`).sort(), jars());
  for (const { name, licenses } of shipped) assert.ok(licenses?.length, name);
});

test('each jar has a licence in the list', { skip }, () => {
  const lines = readFileSync(`${APP}/THIRD-PARTY.txt`, 'utf8').split('\n');
  const entries = lines
    .map(line => /^ +\((.+?)\) .*\(([^():]+):([^():]+):([^():]+) - /.exec(line))
    .filter(match => match && !NOT_SHIPPED.test(`${match[2]}:${match[3]}:`));
  assert.deepEqual(entries.map(([, , group, name, version]) => `${group}.${name}-${version}.jar`).sort(), jars());
  for (const [line, licence] of entries) assert.doesNotMatch(licence, /unknown/i, line);
});
