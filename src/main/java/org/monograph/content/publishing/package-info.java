/// The one way in which content reaches readers: documents become revisions, and revisions become rows, in
/// one transaction.
package org.monograph.content.publishing;
