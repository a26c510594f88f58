/// Documents as editors write them, one for each drug or entry of a vocabulary, and their format.
package org.monograph.content.document;
