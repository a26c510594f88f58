/// The base of all kinds of statements about a drug: row, citations, paged lists, and the form in a document.
package org.monograph.content.statement;
