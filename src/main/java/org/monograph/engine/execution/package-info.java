/// Executes one operation in one snapshot of the database. The only room that uses the internals of
/// SmallRye GraphQL: it calls the resolvers, reads plain fields, corrects the generated schema, and words
/// the errors of graphql-java.
package org.monograph.engine.execution;
