import { graphql } from 'relay-runtime';

export const query = graphql`
  query LabelsQuery {
    ...Labels_labels
    ...Labels_medicines
  }
`;

export const labels = graphql`
  fragment Labels_labels on Query
  @argumentDefinitions(first: { type: "Int", defaultValue: 2 }, after: { type: "String" })
  @refetchable(queryName: "LabelsPageQuery") {
    labels(first: $first, after: $after) @connection(key: "Labels_labels") {
      edges {
        node {
          setId
        }
      }
    }
  }
`;

export const medicines = graphql`
  fragment Labels_medicines on Query
  @argumentDefinitions(first: { type: "Int", defaultValue: 2 }, after: { type: "String" })
  @refetchable(queryName: "LabelsMedicinesPageQuery") {
    medicines(first: $first, after: $after) @connection(key: "Labels_medicines") {
      edges {
        node {
          slug
        }
      }
    }
  }
`;
