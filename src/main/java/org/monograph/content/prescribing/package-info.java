/// The fields of a drug that are read from its clinical and editorial columns: what a prescriber looks up, what
/// is unknown, and who wrote it.
package org.monograph.content.prescribing;
