/// Refuses an operation before it is executed: size of the document, estimated cost, rate, operations at a
/// time, and nulls that the schema does not allow.
package org.monograph.engine.limits;
