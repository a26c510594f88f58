/// The schema that SmallRye GraphQL generates, with corrections, and what reads its fields. The only room that uses
/// SmallRye's classes.
package org.monograph.engine.schema;
