/// Editing: what editors do before content is published, and who they are. Drafts are documents here; readers never see
/// them.
package org.monograph.content.editing;
