/// Published rows: when each is current, vocabularies, the size of the content, and the watch that follows
/// publications of all instances.
package org.monograph.base.published;
