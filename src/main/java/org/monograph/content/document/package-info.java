/// What an editor writes: one document for a drug or for an entry of a vocabulary, and the rules that it is
/// checked by.
package org.monograph.content.document;
