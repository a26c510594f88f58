/// What was published and retired: the revisions of documents, and what readers are told of them. How documents are
/// published and retired belongs to `publishing`.
package org.monograph.content.history;
