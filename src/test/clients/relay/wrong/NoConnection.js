import { graphql } from 'relay-runtime';

// Drug.warnings is a list, not a connection.
export const warnings = graphql`
  fragment NoConnection_drug on Drug {
    warnings @connection(key: "NoConnection_warnings") {
      id
    }
  }
`;
