import { graphql } from 'relay-runtime';

export const query = graphql`
  query SideEffectPageQuery($slug: String!) {
    sideEffect(slug: $slug) {
      plainName
      ...SideEffectPage_drugs
    }
  }
`;

export const drugs = graphql`
  fragment SideEffectPage_drugs on SideEffect
  @argumentDefinitions(first: { type: "Int", defaultValue: 2 }, after: { type: "String" })
  @refetchable(queryName: "SideEffectPageDrugsPageQuery") {
    drugs(first: $first, after: $after) @connection(key: "SideEffectPage_drugs") {
      edges {
        node {
          frequencies {
            text
          }
          drug {
            name
          }
        }
      }
    }
  }
`;
