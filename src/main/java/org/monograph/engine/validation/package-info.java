/// Checks documents and the values of variables against the schema, and says in words of our own what does not fit and
/// what may have been meant.
package org.monograph.engine.validation;
