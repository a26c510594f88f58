import { graphql } from 'relay-runtime';

export const query = graphql`
  query EditingQuery {
    ...Editing_changes
    ...Editing_events
    ...Editing_revisions
  }
`;

export const changes = graphql`
  fragment Editing_changes on Query
  @argumentDefinitions(first: { type: "Int", defaultValue: 3 }, after: { type: "String" })
  @refetchable(queryName: "EditingChangesPageQuery") {
    changes(first: $first, after: $after) @connection(key: "Editing_changes") {
      edges {
        node {
          key
          status
        }
      }
    }
  }
`;

export const events = graphql`
  fragment Editing_events on Query
  @argumentDefinitions(first: { type: "Int", defaultValue: 3 }, after: { type: "String" })
  @refetchable(queryName: "EditingEventsPageQuery") {
    events(first: $first, after: $after) @connection(key: "Editing_events") {
      edges {
        node {
          move
          at
        }
      }
    }
  }
`;

export const revisions = graphql`
  fragment Editing_revisions on Query
  @argumentDefinitions(first: { type: "Int", defaultValue: 3 }, after: { type: "String" })
  @refetchable(queryName: "EditingRevisionsPageQuery") {
    revisions(first: $first, after: $after) @connection(key: "Editing_revisions") {
      edges {
        node {
          slug
          number
        }
      }
    }
  }
`;
