/// Executes queries that succeed without graphql-java: a plan of a known document reads the fields of objects and
/// writes
/// JSON. Where anything is not plain, it gives up, and graphql-java executes the whole operation (ADR 30).
package org.monograph.engine.plan;
