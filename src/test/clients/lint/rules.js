// graphql-eslint's rules for schemas, with those for Relay. Each rule that differs from the recommended one has its reason.
import plugin from '@graphql-eslint/eslint-plugin';
import { schemaFile } from '../contract.js';

const { 'flat/schema-recommended': recommended, 'flat/schema-relay': relay } = plugin.configs;

export default {
  files: ['*.graphql'],
  plugins: { '@graphql-eslint': plugin },
  languageOptions: { parser: plugin.parser, parserOptions: { graphQLConfig: { schema: schemaFile } } },
  rules: {
    ...recommended.rules,
    ...relay.rules,
    // graphql-java prints descriptions of one line in one line
    '@graphql-eslint/description-style': ['error', { style: 'inline' }],
    // parts of an object have no identity of their own; clients/rules.js tells caches which
    '@graphql-eslint/strict-id-in-types': 'off',
    // `Drug.drugClass`, since `class` is reserved in most languages of clients
    '@graphql-eslint/no-typename-prefix': 'off',
    // pages go forward only
    '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
    // a short list that is never paged is a plain list; entries of a log, such as ContentChange, are not fetched again
    '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
  },
};
