/// Drafts of monographs from official labels, for editors. A label never becomes a monograph by itself.
package org.monograph.content.labeldraft;
