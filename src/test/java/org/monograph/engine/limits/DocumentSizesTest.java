package org.monograph.engine.limits;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.parser.Parser;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentSizesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { a }                                                                   | 1 | 1 | 0 | 0
            { a { b { c } } d { e } }                                               | 3 | 2 | 0 | 0
            { x: a { y: b } }                                                       | 2 | 1 | 2 | 0
            query @p { a @q @r ... @s { b @t } }                                    | 1 | 2 | 0 | 5
            { ...F ... { ...F } } fragment F on Q { x: a { b } }                    | 2 | 2 | 2 | 0
            { a { ...F } } fragment F on A { ...G @p } fragment G on A { b { c } }   | 3 | 1 | 0 | 1
            { __schema { x: types { fields { type { name } } } } a }                | 1 | 2 | 1 | 0
            { s: __schema { types { name } } }                                      | 1 | 1 | 1 | 0
            { a { ...Missing } }                                                    | 1 | 1 | 0 | 0
            """)
    void fragmentsCountForEachSpread(String document, int depth, int fields, int aliases, int directives) {
        assertThat(DocumentSizes.of(Parser.parse(document)))
                .containsExactly(new DocumentSize(depth, fields, aliases, directives));
    }

    @Test
    void operationsAreMeasuredSeparately() {
        assertThat(DocumentSizes.of(Parser.parse("query a { a } query b { a { b } c }")))
                .containsExactly(new DocumentSize(1, 1, 0, 0), new DocumentSize(2, 2, 0, 0));
    }

    @Test
    void anOverflowIsTheLargestInteger() {
        var fragments = IntStream.range(0, 200)
                .mapToObj(i -> "fragment F%d on Q { x: a ...F%d ...F%d }".formatted(i, i + 1, i + 1))
                .collect(Collectors.joining(" "));

        assertThat(DocumentSizes.of(Parser.parse("{ ...F0 } " + fragments)))
                .containsExactly(new DocumentSize(1, Integer.MAX_VALUE, Integer.MAX_VALUE, 0));
    }

    @Test
    void aRecursiveFragmentEnds() {
        assertThat(DocumentSizes.of(
                        Parser.parse("{ ...F } fragment F on Q { x: a ...G } fragment G on Q { y: b ...F }")))
                .containsExactly(new DocumentSize(1, 2, 2, 0));
    }
}
