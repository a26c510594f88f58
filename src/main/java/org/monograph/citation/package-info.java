/// Where a statement comes from: the source itself, and the way from a statement to its sources.
package org.monograph.citation;
