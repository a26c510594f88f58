package org.monograph.base.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowFormTest {

    enum Level {
        LOW,
        HIGH {
            @Override
            public String toString() {
                return "a constant with a class of its own";
            }
        }
    }

    record Range(Integer from, double to, boolean isOpen, BigDecimal share) {}

    record Row(Long key, String text, Level level, LocalDate day, Instant moment, List<Range> ranges, long count) {}

    static class Entity {
        private String inherited;
    }

    static final class Warning extends Entity {
        private transient String derived = "not stored";
        private int ordinal;
        private List<Level> levels;
    }

    static Stream<Object> values() {
        var range = new Range(null, 0.1, true, new BigDecimal("1.50"));
        return Stream.of(
                true,
                "",
                "å 薬 💊 \u0000",
                "x".repeat(100_000),
                List.of(),
                Arrays.asList(null, "y", null),
                new LinkedList<>(List.of(1, 2)),
                Level.HIGH,
                LocalDate.MAX,
                Instant.MIN,
                Instant.parse("2026-11-29T10:00:00.123456789Z"),
                new Row(-1L, "text", Level.LOW, LocalDate.of(1969, 12, 31), Instant.EPOCH, List.of(range, range), 7),
                new Row(null, null, null, null, null, null, Long.MIN_VALUE),
                List.of(List.of(Level.LOW), List.of(Level.HIGH, Level.LOW)),
                List.of(row(0), row(1), row(40), row(2)),
                List.of(List.of(List.of("x".repeat(70), List.of()), "y".repeat(70)), List.of("z".repeat(64))));
    }

    private static Row row(int ranges) {
        var range = new Range(1, 0.5, false, BigDecimal.TEN);
        return new Row(7L, "text", Level.LOW, LocalDate.EPOCH, Instant.EPOCH, Collections.nCopies(ranges, range), 1);
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueIsReadAsItWasWritten(Object value) {
        assertThat(copy(value)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            longs = {
                0,
                1,
                -1,
                63,
                64,
                -64,
                -65,
                8_191,
                8_192,
                Integer.MAX_VALUE,
                Integer.MIN_VALUE,
                Long.MAX_VALUE,
                Long.MIN_VALUE
            })
    void numbersOfEachLength(long number) {
        assertThat(copy(number)).isEqualTo(number);
        assertThat(copy((int) number)).isEqualTo((int) number);
        assertThat(copy(Double.longBitsToDouble(number))).isEqualTo(Double.longBitsToDouble(number));
    }

    @Test
    void randomRows() {
        var random = new Random(1);
        for (var number = 0; number < 2_000; number++) {
            var row = new Row(
                    random.nextLong(),
                    random.ints(random.nextInt(300), 0, 0xD800)
                            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                            .toString(),
                    Level.values()[random.nextInt(2)],
                    LocalDate.ofEpochDay(random.nextInt(-100_000, 100_000)),
                    Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000)),
                    IntStream.range(0, random.nextInt(5))
                            .mapToObj(_ -> new Range(
                                    random.nextInt(),
                                    random.nextGaussian(),
                                    random.nextBoolean(),
                                    BigDecimal.valueOf(random.nextLong(), 3)))
                            .toList(),
                    random.nextLong() >> random.nextInt(64));
            assertThat(copy(row)).isEqualTo(row);
        }
    }

    @Test
    void anEntityIsReadWithAllThatItInherits() {
        var warning = new Warning();
        ((Entity) warning).inherited = "inherited";
        warning.ordinal = 3;
        warning.levels = List.of(Level.HIGH);
        warning.derived = "changed";

        var copy = (Warning) copy(warning);
        assertThat(((Entity) copy).inherited).isEqualTo("inherited");
        assertThat(copy.ordinal).isEqualTo(3);
        assertThat(copy.levels).containsExactly(Level.HIGH);
        assertThat(copy.derived).isEqualTo("not stored");
    }

    @Test
    void aLongListIsReadOnFirstAccess() {
        assertThat(((Row) copy(row(40))).ranges()).isInstanceOf(LaterList.class).hasSize(40);
        assertThat(((Row) copy(row(0))).ranges()).isNotInstanceOf(LaterList.class);
    }

    @Test
    void changesAfterwardsAreNotInTheCopy() {
        var list = new ArrayList<>(List.of("a"));
        var bytes = RowWriter.bytes(list);
        list.add("b");
        assertThat(RowReader.value(bytes)).isEqualTo(List.of("a"));
    }

    @Test
    void aClassOfALibraryIsRefused() {
        assertThatThrownBy(() -> RowWriter.bytes(new StringBuilder()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("StringBuilder cannot be cached");
        assertThat(copy(DayOfWeek.MONDAY)).isEqualTo(DayOfWeek.MONDAY);
    }

    private static Object copy(Object value) {
        return RowReader.value(RowWriter.bytes(value));
    }
}
