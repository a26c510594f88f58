/// Sources, and the way from a statement to its sources.
package org.monograph.content.citation;
