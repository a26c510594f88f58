package org.monograph.monograph;

/// Why a document cannot be published.
///
/// @param where file, or kind and slug
/// @param path place within the document, such as `warnings[0].text`; empty for the whole
/// @param message what is wrong and what would be right
record DocumentProblem(String where, String path, String message) {

    @Override
    public String toString() {
        return path.isEmpty() ? where + ": " + message : where + ": " + path + ": " + message;
    }
}
