import { graphql } from 'relay-runtime';

export const query = graphql`
  query ConditionPageQuery($slug: String!, $jurisdiction: Jurisdiction) {
    condition(slug: $slug) {
      name
      ...ConditionPage_uses @arguments(jurisdiction: $jurisdiction)
    }
  }
`;

export const uses = graphql`
  fragment ConditionPage_uses on Condition
  @argumentDefinitions(
    first: { type: "Int", defaultValue: 2 }
    after: { type: "String" }
    jurisdiction: { type: "Jurisdiction" }
  )
  @refetchable(queryName: "ConditionPageUsesPageQuery") {
    uses(first: $first, after: $after, jurisdiction: $jurisdiction) @connection(key: "ConditionPage_uses") {
      edges {
        node {
          summary
          drug {
            ...DrugCard_drug @arguments(jurisdiction: $jurisdiction)
          }
        }
      }
    }
  }
`;
