/// The search in labels. It has its own words, so that nothing of labels reaches the search of what our editors wrote.
package org.monograph.content.labelsearch;
