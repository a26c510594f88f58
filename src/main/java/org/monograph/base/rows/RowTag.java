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
    ROW;

    private static final RowTag[] ALL = values();

    static RowTag of(int number) {
        return ALL[number];
    }
}
