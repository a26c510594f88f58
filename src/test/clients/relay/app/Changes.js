import { graphql } from 'relay-runtime';

export const query = graphql`
  query ChangesQuery {
    ...Changes_changes
  }
`;

export const changes = graphql`
  fragment Changes_changes on Query
  @argumentDefinitions(first: { type: "Int", defaultValue: 50 }, after: { type: "String" })
  @refetchable(queryName: "ChangesPageQuery") {
    contentChanges(first: $first, after: $after, kinds: [DRUG]) @connection(key: "Changes_contentChanges", filters: []) {
      edges {
        node {
          slug
          contentVersion
          path
        }
      }
    }
  }
`;
