package org.monograph.engine.limits;

/// The size of a selection with its fragments expanded. The depth of introspection does not count, because it
/// has a separate limit.
///
/// @param depth levels of nested fields
/// @param fields at the top level
/// @param aliases at all levels
/// @param directives at all levels
record DocumentSize(int depth, int fields, int aliases, int directives) {

    static final DocumentSize NONE = new DocumentSize(0, 0, 0, 0);

    /// The size of two selections at the same level.
    DocumentSize plus(DocumentSize other) {
        return new DocumentSize(
                Math.max(depth, other.depth),
                sum(fields, other.fields),
                sum(aliases, other.aliases),
                sum(directives, other.directives));
    }

    /// The size of a field with this selection.
    DocumentSize inField(boolean hasAlias) {
        return new DocumentSize(depth + 1, 1, sum(aliases, hasAlias ? 1 : 0), directives);
    }

    /// For introspection, whose depth has a separate limit.
    DocumentSize withoutDepth() {
        return new DocumentSize(0, 0, aliases, directives);
    }

    DocumentSize withDirectives(int moreDirectives) {
        return new DocumentSize(depth, fields, aliases, sum(directives, moreDirectives));
    }

    /// Stops at the largest integer, because nested fragments can double the numbers at each level.
    private static int sum(int one, int other) {
        return (int) Math.min(Integer.MAX_VALUE, (long) one + other);
    }
}
