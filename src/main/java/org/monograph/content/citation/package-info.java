/// Citations: the sources of statements.
package org.monograph.content.citation;
