import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { database, sql } from './postgres.js';
import { run } from './processes.js';
import { settings } from './settings.js';

/** What a filled database is made from. When something below changes, the database is filled again. */
const MADE_FROM = [
  'src/main/resources/db/migration',
  'src/main/resources/content',
  'src/main/resources/content-rules',
  'src/main/java/org/monograph/content/search',
  'src/main/java/org/monograph/content/text',
  'src/test/java/org/monograph/content/publishing',
];

/** A database with this many generated drugs: the existing one, or a new one. */
export async function filled(server, drugs) {
  const name = `bench_test_${drugs}`; // tests, and so the filling, refuse a database without "test" in its name
  const url = database(server, name);
  const digest = digestOf(MADE_FROM);
  const found = await sql(
    server,
    `select shobj_description(oid, 'pg_database') from pg_database where datname = '${name}'`,
  );
  if (found !== digest) {
    console.log(`Filling ${url} with ${drugs} drugs; this takes minutes, and is kept`);
    await sql(server, `drop database if exists ${name}`);
    await sql(server, `create database ${name}`);
    await run([
      ...settings.maven,
      '-B',
      '-ntp',
      '-q',
      'test',
      '-Dtest=FillDatabase',
      `-Dgenerator.drugs=${drugs}`,
      `-Dtest.database.url=jdbc:postgresql://${url.host}${url.pathname}`,
      `-Dtest.database.username=${url.username}`,
      `-Dtest.database.password=${process.env.PGPASSWORD ?? ''}`,
    ]);
    await sql(url, 'vacuum analyze');
    await sql(server, `comment on database ${name} is '${digest}'`);
  }
  return url;
}

function digestOf(directories) {
  const hash = createHash('sha256');
  for (const path of directories.flatMap(files)) hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}

// tests stand beside the generator
const files = directory =>
  readdirSync(directory, { recursive: true })
    .map(name => join(directory, name))
    .filter(path => statSync(path).isFile() && !path.endsWith('Test.java'))
    .sort();
