import { DockerfileParser } from 'dockerfile-ast';

const BUILD = 'maven:3.9-eclipse-temurin-25';
const RUN = 'eclipse-temurin:25-jre';
const LABELS = ['title', 'description', 'licenses'].map(name => `org.opencontainers.image.${name}`);
const FETCHES = /\b(apt|apt-get|apk|yum|dnf|curl|wget|git|pip|npm)\b|https?:/;

/** The rules that a Dockerfile's text breaks. */
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
    'base images are those of the house': from.every(image => [BUILD, RUN].includes(image)) && from[0] === BUILD,
    'training and running use one image': from.length === 3 && from[1] === from[2] && from[2] === RUN,
    'nothing is fetched but by Maven':
      !stages.flat().some(({ keyword }) => keyword === 'ADD') && !runs.some(({ text }) => FETCHES.test(text)),
    'nothing is run in the last stage': all('RUN').length === 0,
    'the POM comes before the sources': stages[0].find(({ keyword }) => keyword === 'COPY').text === 'pom.xml ./',
    'the embedded database stays out': maven.some(({ text }) => /-DexternalDatabaseOnly .*\bpackage$/.test(text)),
    'the image has its SBOM and the licences': maven.some(({ text }) => /-Dsbom .*\bpackage$/.test(text)),
    'plug-ins are fetched before the sources come':
      maven.length === 2 && words(maven[0].text, /resolve-plugins/) === words(maven[1].text, /package/),
    'what is copied into the last stage belongs to root': all('COPY').every(({ text }) => /--chown=0:0/.test(text)),
    'the start uses what was trained': entrypoint?.includes('-XX:AOTCache=monograph.aot'),
    'SIGTERM ends it': one('STOPSIGNAL') === 'SIGTERM',
    'one directory is writable': one('VOLUME') === '["/tmp"]',
    'images have their labels': LABELS.every(label => one('LABEL').includes(`${label}="`)),
    'each command ends at its first failure': !runs.some(({ text }) => text.includes(';')),
  };
  return Object.keys(rules).filter(rule => !rules[rule]);
}

/** What a command that has a word says to Maven in properties. */
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
