import { graphql } from 'relay-runtime';

export const query = graphql`
  query VocabularyQuery {
    ...Vocabulary_conditions
    ...Vocabulary_interactants @arguments(start: "a")
    ...Vocabulary_sideEffects
  }
`;

export const conditions = graphql`
  fragment Vocabulary_conditions on Query
  @argumentDefinitions(first: { type: "Int", defaultValue: 2 }, after: { type: "String" })
  @refetchable(queryName: "VocabularyConditionsPageQuery") {
    conditions(first: $first, after: $after) @connection(key: "Vocabulary_conditions") {
      edges {
        node {
          name
        }
      }
    }
  }
`;

export const interactants = graphql`
  fragment Vocabulary_interactants on Query
  @argumentDefinitions(
    first: { type: "Int", defaultValue: 2 }
    after: { type: "String" }
    start: { type: "String" }
  )
  @refetchable(queryName: "VocabularyInteractantsPageQuery") {
    interactants(nameStartsWith: $start, first: $first, after: $after) @connection(key: "Vocabulary_interactants") {
      edges {
        node {
          name
        }
      }
    }
  }
`;

export const sideEffects = graphql`
  fragment Vocabulary_sideEffects on Query
  @argumentDefinitions(first: { type: "Int", defaultValue: 2 }, after: { type: "String" })
  @refetchable(queryName: "VocabularySideEffectsPageQuery") {
    sideEffects(first: $first, after: $after) @connection(key: "Vocabulary_sideEffects") {
      edges {
        node {
          plainName
        }
      }
    }
  }
`;
