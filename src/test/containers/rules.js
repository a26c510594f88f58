import { DockerfileParser } from 'dockerfile-ast';

const BUILD = 'maven:3.9-eclipse-temurin-25';
const RUN = 'eclipse-temurin:25-jre';
const LABELS = ['title', 'description', 'licenses'].map(name => `org.opencontainers.image.${name}`);
const FETCHES = /\b(apt|apt-get|apk|yum|dnf|curl|wget|git|pip|npm)\b|https?:/;

/** The rules that a Dockerfile violates. */
export function problems(text) {
  const stages = [];
  for (const instruction of DockerfileParser.parse(text).getInstructions()) {
    if (instruction.getKeyword() === 'FROM') stages.push([]);
    stages.at(-1).push({
      keyword: instruction.getKeyword(),
      text: instruction.getTextContent().slice(instruction.getKeyword().length).replace(/\\\n/g, ' ').trim(),
      words: instruction.getArguments().map(String),
    });
  }
  const last = stages.at(-1);
  const all = keyword => last.filter(i => i.keyword === keyword);
  const one = keyword => (all(keyword).length === 1 ? all(keyword)[0].text : '');
  const from = stages.map(([{ words }]) => words[0]);
  const runs = stages.flat().filter(({ keyword }) => keyword === 'RUN');
  const maven = runs.filter(({ text }) => /\bmvn\b/.test(text));
  const entrypoint = exec(one('ENTRYPOINT'));

  const rules = {
    'the last stage runs as a numeric user': /^[1-9]\d*:[1-9]\d*$/.test(one('USER')),
    'ENTRYPOINT is in exec form': entrypoint?.[0] === 'java',
    'HEALTHCHECK is in exec form': exec(/CMD (.*)$/.exec(one('HEALTHCHECK'))?.[1]) !== undefined,
    'base images are the pinned ones': from.every(image => [BUILD, RUN].includes(image)) && from[0] === BUILD,
    'training and service use the same image': from.length === 3 && from[1] === from[2] && from[2] === RUN,
    'only Maven downloads':
      !stages.flat().some(({ keyword }) => keyword === 'ADD') && !runs.some(({ text }) => FETCHES.test(text)),
    'the last stage runs no commands': all('RUN').length === 0,
    'the POM is copied before the sources': stages[0].find(({ keyword }) => keyword === 'COPY').text === 'pom.xml ./',
    'the image has no embedded database': maven.some(({ text }) => /-DexternalDatabaseOnly .*\bpackage$/.test(text)),
    'the image has its SBOM and the licences': maven.some(({ text }) => /-Dsbom .*\bpackage$/.test(text)),
    'plug-ins are downloaded before the sources are copied':
      maven.length === 2 && words(maven[0].text, /resolve-plugins/) === words(maven[1].text, /package/),
    'files in the last stage belong to root': all('COPY').every(({ text }) => /--chown=0:0/.test(text)),
    'the start uses the trained cache': entrypoint?.includes('-XX:AOTCache=monograph.aot'),
    'SIGTERM is the stop signal': one('STOPSIGNAL') === 'SIGTERM',
    'only /tmp is writable': one('VOLUME') === '["/tmp"]',
    'images have their labels': LABELS.every(label => one('LABEL').includes(`${label}="`)),
    'each command stops at its first failure': !runs.some(({ text }) => text.includes(';')),
  };
  return Object.keys(rules).filter(rule => !rules[rule]);
}

/** The Maven properties (-D…) of the command that matches a pattern. */
function words(text, word) {
  const command = text.split('&&').find(part => word.test(part)) ?? '';
  return command.split(/\s+/).filter(part => part.startsWith('-D')).join(' ');
}

function exec(json) {
  try {
    const words = JSON.parse(json);
    return Array.isArray(words) && words.length > 0 ? words : undefined;
  } catch {
    return undefined;
  }
}
