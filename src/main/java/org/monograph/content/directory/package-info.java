/// Documents in a directory of files.
package org.monograph.content.directory;
