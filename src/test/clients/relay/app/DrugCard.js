import { graphql } from 'relay-runtime';

// Refetched by id, with Query.node.
export const drug = graphql`
  fragment DrugCard_drug on Drug
  @argumentDefinitions(jurisdiction: { type: "Jurisdiction" })
  @refetchable(queryName: "DrugCardRefetchQuery") {
    name
    summary
    stopping {
      text
      citations {
        title
      }
    }
    warnings(kinds: [BOXED], jurisdiction: $jurisdiction) {
      title
      parts
    }
  }
`;
