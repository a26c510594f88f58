package org.monograph.engine.operation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.util.List;
import java.util.Map;

/// The operation in the parameters of a URI. Names and values are decoded once; an empty value counts as
/// absent.
public record QueryParameters(Map<String, List<String>> values) {

    private static final int MAX_PARAMETERS = 100;

    /// @throws RefusedException when a percent sign is not followed by two hexadecimal digits
    public static QueryParameters of(String uri) {
        try {
            // one character per byte, because the decoder would replace malformed UTF-8 by question marks
            var decoder = new QueryStringDecoder(uri, ISO_8859_1, true, MAX_PARAMETERS, true);
            return new QueryParameters(decoder.parameters());
        } catch (IllegalArgumentException _) {
            throw new RefusedException(400, "each % in the URL has to be followed by two hexadecimal digits");
        }
    }

    /// @throws RefusedException when they hold no operation
    OperationRequest request() {
        var request = new OperationRequest(
                value("query"),
                value("operationName"),
                OperationRequest.parseObject("variables", value("variables")),
                OperationRequest.parseObject("extensions", value("extensions")));
        if (!request.hasDocument()) {
            throw new RefusedException(400, "the URL has to have the document as its parameter \"query\"");
        }
        return request.validated();
    }

    /// All values of a parameter that are not empty.
    ///
    /// @throws RefusedException when one is not UTF-8
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .map(value -> Utf8.decode(value.getBytes(ISO_8859_1)))
                .toList();
    }

    private String value(String name) {
        var sent = values.getOrDefault(name, List.of());
        if (sent.size() > 1) {
            throw new RefusedException(400, "the URL may have the parameter \"%s\" only once".formatted(name));
        }
        return sent.isEmpty() || sent.getFirst().isEmpty()
                ? null
                : Utf8.decode(sent.getFirst().getBytes(ISO_8859_1));
    }
}
