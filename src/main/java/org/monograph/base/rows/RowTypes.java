package org.monograph.base.rows;

/// What the cached rows consist of, by number.
final class RowTypes {

    static final Numbered<Class<?>, RowType> ROWS = new Numbered<>(RowType::new);

    static final Numbered<Class<?>, Object[]> ENUMS = new Numbered<>((_, type) -> type.getEnumConstants());

    private RowTypes() {}
}
