package org.monograph.content.importing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.Serial;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/// Reads values as the JSON Schema of documents has them. Jackson would read `1.5` as the whole number 1,
/// `1.10` as the text "1.1", and a number as a day after 1970. An empty text is no value where no text is
/// expected, as forms send it.
final class StrictScalars extends SimpleModule {

    @Serial
    private static final long serialVersionUID = 1L;

    /// Java reads longer years, too, which PostgreSQL cannot store.
    private static final String DATE = "2026-11-22";

    StrictScalars() {
        add(String.class, parser -> parser.hasToken(JsonToken.VALUE_STRING) ? parser.getText() : null);
        add(Integer.class, StrictScalars::wholeNumber);
        add(Double.class, StrictScalars::number);
        add(Boolean.class, StrictScalars::flag);
        addDeserializer(boolean.class, new Scalar<>(Boolean.class, StrictScalars::flag, false));
        add(LocalDate.class, StrictScalars::date);
    }

    private static Integer wholeNumber(JsonParser parser) throws IOException {
        var number = number(parser);
        return number == null || number.intValue() != number ? null : (Integer) number.intValue();
    }

    private static Double number(JsonParser parser) throws IOException {
        return parser.currentToken().isNumeric() && Double.isFinite(parser.getDoubleValue())
                ? parser.getDoubleValue()
                : null;
    }

    private static Boolean flag(JsonParser parser) throws IOException {
        return parser.currentToken().isBoolean() ? parser.getBooleanValue() : null;
    }

    private static LocalDate date(JsonParser parser) throws IOException {
        try {
            var isDate =
                    parser.hasToken(JsonToken.VALUE_STRING) && parser.getText().length() == DATE.length();
            return isDate ? LocalDate.parse(parser.getText()) : null;
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    private static boolean isEmptyText(JsonParser parser) throws IOException {
        return parser.hasToken(JsonToken.VALUE_STRING) && parser.getText().isEmpty();
    }

    private <T> void add(Class<T> type, Reading<T> reading) {
        addDeserializer(type, new Scalar<>(type, reading, null));
    }

    private interface Reading<T> {

        /// @return null when the current token is no such value
        T of(JsonParser parser) throws IOException;
    }

    private static final class Scalar<T> extends StdScalarDeserializer<T> {

        @Serial
        private static final long serialVersionUID = 1L;

        private final Class<T> type;
        private final transient Reading<T> reading;
        private final transient T none;

        private Scalar(Class<T> type, Reading<T> reading, T none) {
            super(type);
            this.type = type;
            this.reading = reading;
            this.none = none;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var value = reading.of(parser);
            if (value == null && !isEmptyText(parser)) {
                context.handleUnexpectedToken(type, parser);
            }
            return value == null ? none : value;
        }

        @Override
        public T getNullValue(DeserializationContext context) {
            return none;
        }
    }
}
