// Runs the Relay compiler on a directory of sources.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { schemaText } from '../contract.js';
import { run } from '../package-binary.js';

const generated = new URL('../generated/relay/', import.meta.url);

const options = {
  language: 'javascript',
  eagerEsModules: true,
  customScalarTypes: { Date: 'string', DateTime: 'string' },
};

// `name` is different for each run, so that runs do not share files.
export function compile(name, { sources = 'app', schema = schemaText, config = options } = {}) {
  const artifacts = new URL(`${name}/`, generated);
  rmSync(artifacts, { recursive: true, force: true });
  mkdirSync(artifacts, { recursive: true });
  writeFileSync(new URL(`${name}.graphql`, generated), schema);
  const files = {
    src: `relay/${sources}`,
    schema: `generated/relay/${name}.graphql`,
    artifactDirectory: `generated/relay/${name}`,
  };
  writeFileSync(new URL(`${name}.config.json`, generated), JSON.stringify({ ...config, ...files }));
  const { status, output } = run('relay-compiler/cli.js', `generated/relay/${name}.config.json`);
  return { status, output, files: readdirSync(artifacts).sort(), load: async file => (await import(new URL(file, artifacts))).default };
}
