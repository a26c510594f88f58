package org.monograph.base.rows;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// Writes a value in compact form: entities and records field by field, texts in UTF-8, numbers in as few bytes as they
/// need. Long lists are in a tail, which is compressed: most operations need few fields of a row, and no list.
final class RowWriter {

    private static final int INITIAL_SIZE = 2_048;
    private static final int SEVEN_BITS = 7;
    private static final int MORE = 0x80;

    /// In bytes.
    private static final int LONG_LIST = 16;

    private byte[] bytes = new byte[INITIAL_SIZE];
    private int size;
    /// Null for the tail itself.
    private final RowWriter tail;

    private RowWriter(RowWriter tail) {
        this.tail = tail;
    }

    /// @throws IllegalArgumentException for a value of a class that cannot be cached
    static byte[] bytes(Object value) {
        var tail = new RowWriter(null);
        var head = new RowWriter(tail);
        head.write(value);
        return RowTail.joined(Arrays.copyOf(head.bytes, head.size), Arrays.copyOf(tail.bytes, tail.size));
    }

    private void write(Object value) {
        switch (value) {
            case null -> tag(RowTag.NULL);
            case Boolean truth -> tag(truth ? RowTag.TRUE : RowTag.FALSE);
            case String text -> tag(RowTag.TEXT).text(text);
            case Integer number -> tag(RowTag.INTEGER).number(number);
            case Long number -> tag(RowTag.LONG).number(number);
            case Double number -> tag(RowTag.DOUBLE).fixed(Double.doubleToRawLongBits(number), Long.BYTES);
            case BigDecimal number -> tag(RowTag.DECIMAL).text(number.toString());
            case LocalDate date -> tag(RowTag.DATE).number(date.toEpochDay());
            case Instant moment ->
                tag(RowTag.MOMENT).number(moment.getEpochSecond()).number(moment.getNano());
            case Enum<?> constant ->
                tag(RowTag.ENUM)
                        .number(RowTypes.ENUMS.number(constant.getDeclaringClass()))
                        .number(constant.ordinal());
            case List<?> list when tail == null -> list(list.toArray());
            case List<?> list -> listOrPlace(list.toArray());
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

    private void listOrPlace(Object[] items) {
        var begin = tail.size;
        tail.all(items);
        var length = tail.size - begin;
        if (length > LONG_LIST) {
            tag(RowTag.LATER_LIST).number(begin);
        } else {
            tag(RowTag.LIST).copy(tail.bytes, begin, length);
            tail.size = begin;
        }
    }

    private void list(Object[] items) {
        var begin = tag(RowTag.LONG_LIST).size;
        fixed(0, Integer.BYTES);
        all(items);
        var length = size - begin - Integer.BYTES;
        size = begin;
        if (length > LONG_LIST) {
            fixed(length, Integer.BYTES);
            size += length;
        } else {
            bytes[begin - 1] = (byte) RowTag.LIST.ordinal();
            copy(bytes, begin + Integer.BYTES, length);
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
        copy(encoded, 0, encoded.length);
        return this;
    }

    private void copy(byte[] from, int begin, int length) {
        ensure(length);
        System.arraycopy(from, begin, bytes, size, length);
        size += length;
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

    private void fixed(long bits, int count) {
        ensure(count);
        for (var shift = 0; shift < count * Byte.SIZE; shift += Byte.SIZE) {
            bytes[size++] = (byte) (bits >>> shift);
        }
    }

    private void ensure(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
