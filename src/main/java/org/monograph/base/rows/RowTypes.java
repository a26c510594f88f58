package org.monograph.base.rows;

import java.util.List;
import java.util.function.Function;

/// What the cached rows consist of, by number.
final class RowTypes {

    static final Numbered<Class<?>, RowType> ROWS = new Numbered<>(RowType::new);

    static final Numbered<Class<?>, Object[]> ENUMS = new Numbered<>((_, type) -> type.getEnumConstants());

    static final Numbered<Function<String, List<?>>, Function<String, List<?>>> LISTS =
            new Numbered<>((_, type) -> type);

    private RowTypes() {}
}
