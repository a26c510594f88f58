/// Terms that all packages share: jurisdiction, route, severity, certainty of evidence, slugs, error codes. And what
/// reads
/// and compares words: folded texts, lists of phrases, edit distances.
package org.monograph.base.terms;
