import { join, resolve } from 'node:path';
import { run } from './processes.js';
import { server } from './servers.js';
import { settings } from './settings.js';

// However the keys vary, 10,000 cached pages fit into little memory, and cold would be hot.
export const WITHOUT_CACHED_ANSWERS = { MONOGRAPH_CACHE_SIZE: '0' };
export const APPLICATION = 'target/quarkus-app';
export const JAR = `${APPLICATION}/quarkus-run.jar`;

/** Only the static route needs this: it looks up the router at run time. */
export const PACKAGED = '-Dquarkus.arc.unremovable-types=io.vertx.ext.web.Router';

/** The JDK that mvnw finds. */
export async function findJava() {
  const home = /^Java version.*runtime: (.*)$/m.exec(await run(['./mvnw', '--version']))[1];
  return join(home, 'bin', 'java');
}

export const monographCommand = java => [java, ...settings.java, '-jar', JAR];

export const monograph = (java, database, drug) =>
  server('Monograph', 'monograph', monographCommand(java), access(database), { drug });

export const access = database => port => ({
  QUARKUS_HTTP_HOST: '127.0.0.1',
  QUARKUS_HTTP_PORT: port,
  QUARKUS_DATASOURCE_JDBC_URL: `jdbc:postgresql://${database.host}${database.pathname}`,
  QUARKUS_DATASOURCE_USERNAME: database.username,
  QUARKUS_DATASOURCE_PASSWORD: process.env.PGPASSWORD ?? '',
});

/** As the image starts it, the JVM's cache included, with this memory: docker-compose.yml gives it 512 MB. */
export const imageCommand = (java, memory = '512m') => [
  java,
  `@${resolve('container/java.options')}`,
  ...settings.java,
  `-XX:MaxRAM=${memory}`,
  '-XX:AOTMode=on',
  '-XX:AOTCache=monograph.aot',
  '-jar',
  'quarkus-run.jar',
];

export const monographAsImage = (java, database, { name = 'Monograph', memory, environment } = {}) =>
  server(name, 'monograph', imageCommand(java, memory), access(database), {
    cwd: APPLICATION,
    env: { MALLOC_ARENA_MAX: '2', ...environment },
  });

export const monographCold = (java, database, { title, memory, environment }) =>
  monographAsImage(java, database, {
    name: `Monograph ${title}`,
    memory,
    environment: { ...WITHOUT_CACHED_ANSWERS, ...environment },
  });
