package org.monograph.door.http;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpVersion;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.regex.Pattern;

/// Finds messages of which it is not certain where they end, for which host they are, or for which path.
final class MessageCheck {

    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private MessageCheck() {}

    /// @param message its head
    /// @throws IllegalArgumentException when its body has no end that all see alike
    static void requireClearEnd(HttpMessage message) {
        var codings = message.headers().getAll(HttpHeaderNames.TRANSFER_ENCODING);
        if (!codings.isEmpty()
                && !(codings.size() == 1
                        && codings.getFirst().strip().equalsIgnoreCase("chunked")
                        && message.protocolVersion().equals(HttpVersion.HTTP_1_1))) {
            throw new IllegalArgumentException("Transfer-Encoding");
        }
    }

    /// @return what is wrong; null for a message that is clear
    static String problem(HttpServerRequest request) {
        if (hasBrokenEscape(request.path())) {
            return "each % in the address has to be followed by two hexadecimal digits";
        }
        return request.headers().getAll(HttpHeaders.HOST).size() > 1 ? "the header Host may be sent once" : null;
    }

    private static boolean hasBrokenEscape(String path) {
        return path != null
                && path.indexOf('%') >= 0
                && BROKEN_ESCAPE.matcher(path).find();
    }
}
