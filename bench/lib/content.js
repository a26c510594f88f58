import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { database, sql } from './postgres.js';
import { run } from './processes.js';
import { settings } from './settings.js';

/** The sources of a filled database. When one changes, the database is filled again. */
const MADE_FROM = [
  'src/main/resources/db/migration',
  'src/main/resources/content',
  'src/main/resources/content-rules',
  'src/test/java/org/monograph/content/publishing/Generator.java',
  'src/test/java/org/monograph/content/publishing/GeneratedDrug.java',
  'src/test/java/org/monograph/content/publishing/GeneratedVocabulary.java',
  'src/test/java/org/monograph/content/publishing/RandomContent.java',
  'src/main/java/org/monograph/content/search/CommonMarkText.java',
  'src/main/java/org/monograph/content/search/SearchEntries.java',
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

function digestOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(files)) hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}

const files = path =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap(name => files(join(path, name)))
    : [path];
