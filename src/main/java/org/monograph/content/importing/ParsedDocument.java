package org.monograph.content.importing;

import org.monograph.content.document.Document;

/// A document that was read from a file.
record ParsedDocument(Document document, DocumentLines lines) {}
