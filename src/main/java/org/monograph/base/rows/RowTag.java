package org.monograph.base.rows;

/// The kind of the value that follows in the compact form of a row.
enum RowTag {
    NULL,
    TRUE,
    FALSE,
    TEXT,
    INTEGER,
    LONG,
    DOUBLE,
    DECIMAL,
    DATE,
    MOMENT,
    ENUM,
    LIST,
    /// Its length in bytes comes first, so that it can be skipped.
    LONG_LIST,
    /// A place in the tail.
    LATER_LIST,
    ROW;

    private static final RowTag[] ALL = values();

    static RowTag of(int number) {
        return ALL[number];
    }
}
