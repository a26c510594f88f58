/// Published rows and when they are current, vocabularies, the size of the content, and the detection of
/// publications by any instance.
package org.monograph.base.published;
