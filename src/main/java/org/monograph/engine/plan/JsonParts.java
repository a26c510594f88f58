package org.monograph.engine.plan;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// A JSON value as bytes, in which a value that is not there yet has a place, and is written later. Not thread-safe.
final class JsonParts {

    /// Each operation has a thread of its own, so buffers are not shared by thread.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.newConcurrentDequePool())
            .build();

    /// Where the bytes of another value belong.
    private record Place(int offset, JsonParts value) {}

    private static final class Bytes extends ByteArrayOutputStream {

        void writeTo(OutputStream out, int from, int to) throws IOException {
            out.write(buf, from, to - from);
        }
    }

    /// Writes one value.
    interface Value {
        void writeTo(JsonGenerator json) throws Exception;
    }

    private final Bytes bytes = new Bytes();
    private final List<Place> places = new ArrayList<>();

    /// Writes a value that is no object and no list.
    static void writeLeaf(Object value, JsonGenerator json) throws IOException {
        switch (value) {
            case String text -> json.writeString(text);
            case Boolean truth -> json.writeBoolean(truth);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            case BigDecimal number -> json.writeNumber(number);
            case BigInteger number -> json.writeNumber(number);
            default -> throw new NotPlainException("a value that is no JSON value");
        }
    }

    /// Writes this value, once.
    void write(Value value) throws Exception {
        try (var json = FACTORY.createGenerator(bytes)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
            value.writeTo(json);
        }
    }

    /// Sets this value in place of `write`.
    void set(byte[] value) {
        bytes.writeBytes(value);
    }

    /// The whole value; null when it has places for others.
    byte[] bytesIfWhole() {
        return places.isEmpty() ? bytes.toByteArray() : null;
    }

    /// Leaves a place for a value.
    ///
    /// @param json writes this value
    JsonParts later(JsonGenerator json) throws IOException {
        json.writeRawValue("");
        json.flush();
        var value = new JsonParts();
        places.add(new Place(bytes.size(), value));
        return value;
    }

    /// Writes all bytes in their order. All values have been written.
    void writeTo(OutputStream out) throws IOException {
        var written = 0;
        for (var place : places) {
            bytes.writeTo(out, written, place.offset);
            place.value.writeTo(out);
            written = place.offset;
        }
        bytes.writeTo(out, written, bytes.size());
    }
}
