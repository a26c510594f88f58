package org.monograph.engine.limits;

/// How large a selection is when its fragments are spread. The depth of introspection does not count: it has a limit of
/// its own.
///
/// @param depth fields that stand in each other
/// @param fields at its own level
/// @param aliases at all levels
/// @param directives at all levels
record DocumentSize(int depth, int fields, int aliases, int directives) {

    static final DocumentSize NONE = new DocumentSize(0, 0, 0, 0);

    DocumentSize beside(DocumentSize other) {
        return new DocumentSize(
                Math.max(depth, other.depth),
                sum(fields, other.fields),
                sum(aliases, other.aliases),
                sum(directives, other.directives));
    }

    /// Of a field that has this as its selection.
    DocumentSize below(boolean alias) {
        return new DocumentSize(depth + 1, 1, sum(aliases, alias ? 1 : 0), directives);
    }

    /// Of introspection, whose depth has a limit of its own.
    DocumentSize withoutDepth() {
        return new DocumentSize(0, 0, aliases, directives);
    }

    DocumentSize with(int moreDirectives) {
        return new DocumentSize(depth, fields, aliases, sum(directives, moreDirectives));
    }

    /// Fragments that spread each other double what they hold at each step: a number that is too large stays so.
    private static int sum(int one, int other) {
        return (int) Math.min(Integer.MAX_VALUE, (long) one + other);
    }
}
