import { graphql } from 'relay-runtime';

export const query = graphql`
  query SearchBoxQuery($text: String!) {
    ...SearchBox_hits @arguments(text: $text)
  }
`;

export const hits = graphql`
  fragment SearchBox_hits on Query
  @argumentDefinitions(text: { type: "String!" }, first: { type: "Int", defaultValue: 2 }, after: { type: "String" })
  @refetchable(queryName: "SearchBoxPageQuery") {
    search(text: $text, first: $first, after: $after) @connection(key: "SearchBox_search") {
      edges {
        snippet
        node {
          __typename
          ... on Drug {
            name
          }
          ... on Warning {
            title
          }
        }
      }
    }
  }
`;
