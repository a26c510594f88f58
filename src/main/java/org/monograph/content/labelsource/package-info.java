/// What all formats of official labels share: the codes of sections, the reasons for which a label is
/// rejected, and where readers hand over what they have read.
package org.monograph.content.labelsource;
