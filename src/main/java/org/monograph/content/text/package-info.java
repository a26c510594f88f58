/// Texts and words: plain text of CommonMark, known English words, and the words by which a misspelled one may
/// be replaced. Names of drugs are compared in `naming`.
package org.monograph.content.text;
