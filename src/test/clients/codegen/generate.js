// Generates types like `graphql-codegen` with the client preset. Its command line would need 240 more packages.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { parse } from 'graphql';
import { queries, schema, schemaText } from '../contract.js';

export const output = fileURLToPath(new URL('../generated/codegen/', import.meta.url));

const config = {
  scalars: { Date: 'string', DateTime: 'string', Document: 'Record<string, unknown>' },
  strictScalars: true,
  useTypeImports: true,
};

export async function generate() {
  const files = await preset.buildGeneratesSection({
    baseOutputDir: output,
    schema: parse(schemaText),
    schemaAst: schema,
    documents: queries.map(({ name, source, document }) => ({ location: `${name}.graphql`, rawSDL: source, document })),
    config,
    presetConfig: { fragmentMasking: false },
    plugins: [],
    pluginMap: {},
  });
  for (const file of files) {
    mkdirSync(dirname(file.filename), { recursive: true });
    writeFileSync(file.filename, await codegen(file));
  }
}
