/// Reads official labels from openFDA's JSON: answers of its API, its bulk files, and single labels. Each
/// label becomes a document from which its input can be written again, byte for byte; otherwise it is
/// rejected.
package org.monograph.content.openfda;
