import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { DockerfileParser } from 'dockerfile-ast';
import { fromProject } from './project.js';
import { problems } from './rules.js';

const text = readFileSync(fromProject('Dockerfile'), 'utf8');

test('the Dockerfile follows the rules', () => {
  assert.deepEqual(problems(text), []);
});

// each rule, with a change that breaks it
const changes = {
  'the last stage runs as a numeric user': t => t.replaceAll('USER 10001:10001', 'USER monograph'),
  'ENTRYPOINT is in exec form': t => t.replace(/^ENTRYPOINT .*$/m, 'ENTRYPOINT java -jar quarkus-run.jar'),
  'HEALTHCHECK is in exec form': t => t.replace('CMD ["bash", "/opt/monograph/healthy"]', 'CMD true'),
  'base images are the pinned ones': t => t.replaceAll('eclipse-temurin:25-jre', 'eclipse-temurin:latest'),
  'training and service use the same image': t => t.replace('25-jre AS training', '25-jdk AS training'),
  'only Maven downloads': t => t.replace('WORKDIR /build', 'RUN apt-get update && apt-get install -y curl'),
  'the last stage runs no commands': t => t.replace('WORKDIR /opt/monograph\n#', 'RUN true\n#'),
  'the POM is copied before the sources': t => t.replace('COPY pom.xml ./', 'COPY pom.xml src ./'),
  'the image has no embedded database': t => t.replaceAll(' -DexternalDatabaseOnly', ''),
  'the image has its SBOM and the licences': t => t.replaceAll(' -Dsbom', ''),
  'plug-ins are downloaded before the sources are copied': t => t.replace(' -Dsbom', ''),
  'files in the last stage belong to root': t =>
    t.replace('--from=training --chown=0:0', '--from=training --chown=10001'),
  'the start uses the trained cache': t => t.replace('-XX:AOTCache=monograph.aot', '-XX:AOTCache=other.aot'),
  'SIGTERM is the stop signal': t => t.replace('STOPSIGNAL SIGTERM', 'STOPSIGNAL SIGKILL'),
  'only /tmp is writable': t => t.replace('VOLUME ["/tmp"]', 'VOLUME ["/tmp", "/opt"]'),
  'images have their labels': t => t.replace('org.opencontainers.image.licenses', 'licenses'),
  'each command stops at its first failure': t => t.replace(' && \\\n    mv ', '; \\\n    mv '),
};

for (const [rule, change] of Object.entries(changes)) {
  test(`a violation is found: ${rule}`, () => {
    const changed = change(text);
    assert.notEqual(changed, text, 'the change has no effect');
    assert.ok(problems(changed).includes(rule), problems(changed).join('; '));
  });
}

test('all copied files are in the build context', () => {
  const ignored = readFileSync(fromProject('.dockerignore'), 'utf8').split('\n');
  assert.ok(ignored.includes('*'));
  const copied = DockerfileParser.parse(text)
    .getInstructions()
    .filter(i => i.getKeyword() === 'COPY' && !/--from/.test(i.getTextContent()))
    .flatMap(i => i.getArguments().slice(0, -1).map(String));
  assert.deepEqual(copied, ['pom.xml', 'src/main', 'docs/queries', 'container']);
  for (const path of copied) {
    assert.ok(ignored.includes(`!${path}`), `${path} is not in the context`);
    assert.ok(existsSync(fromProject(path)), path);
  }
});
