package org.monograph.base.rows;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Reads what `RowWriter` has written. Each call makes new objects. Long lists are read on first access: most
/// operations
/// use few fields of a row.
final class RowReader {

    private static final int SEVEN_BITS = 7;
    private static final int LOW_BITS = 0x7f;
    private static final int BYTE = 0xff;

    private final byte[] bytes;
    private final RowTail tail;
    private int place;

    private RowReader(byte[] bytes, int place, RowTail tail) {
        this.bytes = bytes;
        this.place = place;
        this.tail = tail;
    }

    static Object value(byte[] bytes) {
        return new RowReader(bytes, RowTail.HEAD, new RowTail(bytes)).read();
    }

    private Object read() {
        return switch (RowTag.of(bytes[place++])) {
            case NULL -> null;
            case TRUE -> true;
            case FALSE -> false;
            case TEXT -> text();
            case INTEGER -> (int) number();
            case LONG -> number();
            case DOUBLE -> Double.longBitsToDouble(fixed(Long.BYTES));
            case DECIMAL -> new BigDecimal(text());
            case DATE -> LocalDate.ofEpochDay(number());
            case MOMENT -> Instant.ofEpochSecond(number(), number());
            case ENUM -> RowTypes.ENUMS.value((int) number())[(int) number()];
            case LIST -> list();
            case LONG_LIST -> longList();
            case LATER_LIST -> laterList();
            case ROW -> row();
        };
    }

    private Object row() {
        var type = RowTypes.ROWS.value((int) number());
        return type.row(all(type.size()));
    }

    private List<?> list() {
        var size = (int) number();
        return size == 0 ? List.of() : Collections.unmodifiableList(Arrays.asList(all(size)));
    }

    private List<?> longList() {
        var length = (int) fixed(Integer.BYTES);
        var begin = place;
        place += length;
        return new LaterList<>(() -> new RowReader(bytes, begin, tail).list());
    }

    private List<?> laterList() {
        var begin = (int) number();
        return new LaterList<>(() -> new RowReader(tail.bytes(), begin, tail).list());
    }

    private Object[] all(int count) {
        var values = new Object[count];
        for (var index = 0; index < count; index++) {
            values[index] = read();
        }
        return values;
    }

    private String text() {
        var length = (int) number();
        var text = new String(bytes, place, length, UTF_8);
        place += length;
        return text;
    }

    private long number() {
        var number = 0L;
        var shift = 0;
        byte part;
        do {
            part = bytes[place++];
            number |= (long) (part & LOW_BITS) << shift;
            shift += SEVEN_BITS;
        } while (part < 0);
        return number >>> 1 ^ -(number & 1);
    }

    private long fixed(int count) {
        var bits = 0L;
        for (var shift = 0; shift < count * Byte.SIZE; shift += Byte.SIZE) {
            bits |= (long) (bytes[place++] & BYTE) << shift;
        }
        return bits;
    }
}
