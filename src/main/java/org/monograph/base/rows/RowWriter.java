package org.monograph.base.rows;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// Writes a value in compact form: entities and records field by field, texts in UTF-8, numbers in as few bytes as they
/// need.
final class RowWriter {

    private static final int INITIAL_SIZE = 2_048;
    private static final int SEVEN_BITS = 7;
    private static final int MORE = 0x80;

    private byte[] bytes = new byte[INITIAL_SIZE];
    private int size;

    private RowWriter() {}

    /// @throws IllegalArgumentException for a value of a class that cannot be cached
    static byte[] bytes(Object value) {
        var writer = new RowWriter();
        writer.write(value);
        return Arrays.copyOf(writer.bytes, writer.size);
    }

    private void write(Object value) {
        switch (value) {
            case null -> tag(RowTag.NULL);
            case Boolean truth -> tag(truth ? RowTag.TRUE : RowTag.FALSE);
            case String text -> tag(RowTag.TEXT).text(text);
            case Integer number -> tag(RowTag.INTEGER).number(number);
            case Long number -> tag(RowTag.LONG).number(number);
            case Double number -> tag(RowTag.DOUBLE).fixed(Double.doubleToRawLongBits(number));
            case BigDecimal number -> tag(RowTag.DECIMAL).text(number.toString());
            case LocalDate date -> tag(RowTag.DATE).number(date.toEpochDay());
            case Instant moment ->
                tag(RowTag.MOMENT).number(moment.getEpochSecond()).number(moment.getNano());
            case Enum<?> constant ->
                tag(RowTag.ENUM)
                        .number(RowTypes.ENUMS.number(constant.getDeclaringClass()))
                        .number(constant.ordinal());
            case List<?> list -> tag(RowTag.LIST).all(list.toArray());
            default -> row(value);
        }
    }

    private void row(Object value) {
        if (!value.getClass().getName().startsWith("org.monograph.")) {
            throw new IllegalArgumentException(value.getClass() + " cannot be cached");
        }
        var type = RowTypes.ROWS.value(value.getClass());
        tag(RowTag.ROW).number(type.number());
        for (var field : type.values(value)) {
            write(field);
        }
    }

    private void all(Object[] items) {
        number(items.length);
        for (var item : items) {
            write(item);
        }
    }

    private RowWriter tag(RowTag tag) {
        ensure(1);
        bytes[size++] = (byte) tag.ordinal();
        return this;
    }

    private RowWriter text(String text) {
        var encoded = text.getBytes(UTF_8);
        number(encoded.length);
        ensure(encoded.length);
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
        return this;
    }

    /// Seven bits a byte; small numbers, also below zero, are short.
    private RowWriter number(long number) {
        ensure(Long.BYTES + 2);
        var rest = number << 1 ^ number >> Long.SIZE - 1;
        while ((rest & -MORE) != 0) {
            bytes[size++] = (byte) (rest | MORE);
            rest >>>= SEVEN_BITS;
        }
        bytes[size++] = (byte) rest;
        return this;
    }

    private void fixed(long bits) {
        ensure(Long.BYTES);
        for (var shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            bytes[size++] = (byte) (bits >>> shift);
        }
    }

    private void ensure(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
