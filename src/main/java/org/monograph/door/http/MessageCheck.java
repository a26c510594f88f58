package org.monograph.door.http;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpVersion;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.regex.Pattern;

/// Finds requests whose end, host or path is ambiguous.
final class MessageCheck {

    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private MessageCheck() {}

    /// @param message with its headers
    /// @throws IllegalArgumentException when a proxy may see another end of the body
    static void requireClearEnd(HttpMessage message) {
        var codings = message.headers().getAll(HttpHeaderNames.TRANSFER_ENCODING);
        if (!codings.isEmpty()
                && !(codings.size() == 1
                        && codings.getFirst().strip().equalsIgnoreCase("chunked")
                        && message.protocolVersion().equals(HttpVersion.HTTP_1_1))) {
            throw new IllegalArgumentException("Transfer-Encoding");
        }
    }

    /// @return a message for the client; null where the request is unambiguous
    static String problem(HttpServerRequest request) {
        if (hasBrokenEscape(request.path())) {
            return "each % in the URL has to be followed by two hexadecimal digits";
        }
        return request.headers().getAll(HttpHeaders.HOST).size() > 1 ? "the header Host may be sent only once" : null;
    }

    private static boolean hasBrokenEscape(String path) {
        return path != null
                && path.indexOf('%') >= 0
                && BROKEN_ESCAPE.matcher(path).find();
    }
}
