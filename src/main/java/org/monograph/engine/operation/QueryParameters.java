package org.monograph.engine.operation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.util.List;
import java.util.Map;

/// The operation as an address holds it. Names and values are decoded once; a value that is empty is none.
public record QueryParameters(Map<String, List<String>> values) {

    private static final int MOST = 100;

    /// @throws RefusedException when there are percent signs that encode nothing
    public static QueryParameters of(String uri) {
        try {
            // one character for each byte: the decoder itself would turn what is no Unicode into question marks
            var decoder = new QueryStringDecoder(uri, ISO_8859_1, true, MOST, true);
            return new QueryParameters(decoder.parameters());
        } catch (IllegalArgumentException _) {
            throw new RefusedException(400, "each % in the address has to be followed by two hexadecimal digits");
        }
    }

    /// @throws RefusedException when they are none
    OperationRequest request() {
        var request = new OperationRequest(
                value("query"),
                value("operationName"),
                OperationRequest.object("variables", value("variables")),
                OperationRequest.object("extensions", value("extensions")));
        if (!request.hasDocument()) {
            throw new RefusedException(400, "the address has to hold the document as its parameter \"query\"");
        }
        return request.checked();
    }

    private String value(String name) {
        var given = values.getOrDefault(name, List.of());
        if (given.size() > 1) {
            throw new RefusedException(400, "the parameter \"%s\" may stand in the address once".formatted(name));
        }
        return given.isEmpty() || given.getFirst().isEmpty()
                ? null
                : Utf8.decode(given.getFirst().getBytes(ISO_8859_1));
    }
}
