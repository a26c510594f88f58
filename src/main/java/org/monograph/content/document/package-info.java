/// Documents as editors write them, one for each drug or entry of a vocabulary, and the rules that they must
/// follow.
package org.monograph.content.document;
