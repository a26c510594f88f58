/// Refuses an operation before it is executed: size of the document, estimated cost, rate, concurrent
/// operations, and nulls that the schema does not allow.
package org.monograph.engine.limits;
