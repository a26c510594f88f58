package org.monograph.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.List;
import java.util.regex.Pattern;

/// Finds messages of which it is not certain where they end or for which host they are: a proxy in front may see
/// another
/// request in the same bytes (RFC 9112, sections 3.2 and 6.3).
final class MessageCheck {

    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private MessageCheck() {}

    /// @return what is wrong; null for a message that is clear
    static String problem(HttpServerRequest request) {
        if (hasBrokenEscape(request.path())) {
            return "each % in the address has to be followed by two hexadecimal digits";
        }
        if (request.version() == HttpVersion.HTTP_2) {
            return null;
        }
        if (request.headers().getAll(HttpHeaders.HOST).size() > 1) {
            return "the header Host may be sent once";
        }
        var codings = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
        return codings.isEmpty() || isChunked(codings, request)
                ? null
                : "the header Transfer-Encoding has to be chunked alone; send the body with Content-Length";
    }

    private static boolean hasBrokenEscape(String path) {
        return path != null
                && path.indexOf('%') >= 0
                && BROKEN_ESCAPE.matcher(path).find();
    }

    private static boolean isChunked(List<String> codings, HttpServerRequest request) {
        return request.version() == HttpVersion.HTTP_1_1
                && codings.size() == 1
                && codings.getFirst().strip().equalsIgnoreCase("chunked");
    }
}
