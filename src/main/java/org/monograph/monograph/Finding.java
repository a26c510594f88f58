package org.monograph.monograph;

/// A problem of one of the documents that were to be published together.
record Finding(Document document, DocumentProblem problem) {

    @Override
    public String toString() {
        return "%s %s: %s: %s".formatted(document.kind(), document.slug(), problem.path(), problem.message());
    }
}
