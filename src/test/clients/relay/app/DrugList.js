import { graphql } from 'relay-runtime';

export const query = graphql`
  query DrugListQuery($first: Int = 2, $after: String) {
    ...DrugList_drugs @arguments(first: $first, after: $after)
  }
`;

export const drugs = graphql`
  fragment DrugList_drugs on Query
  @argumentDefinitions(
    first: { type: "Int", defaultValue: 2 }
    after: { type: "String" }
    order: { type: "DrugOrder", defaultValue: REVIEW_DUE_ASC }
  )
  @refetchable(queryName: "DrugListPageQuery") {
    drugs(first: $first, after: $after, orderBy: $order, filter: { conditionSlug: "ms-spasticity" })
      @connection(key: "DrugList_drugs", filters: ["orderBy"]) {
      totalCount
      edges {
        node {
          id
          ...DrugCard_drug
        }
      }
    }
  }
`;
