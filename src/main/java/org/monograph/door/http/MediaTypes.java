package org.monograph.door.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Map;
import org.monograph.engine.operation.HeaderLines;
import org.monograph.engine.operation.MediaType;
import org.monograph.engine.operation.RefusedException;

/// Checks the content type of the request, and chooses the media type of the response.
@Singleton
class MediaTypes {

    private static final String JSON = MediaType.JSON.toString();

    /// Clients send the same few `Accept` headers, and parsing one takes as long as finding a cached answer.
    /// Longer headers are not cached, or a client could fill the memory.
    private static final int MAX_CACHED_LENGTH = 100;

    private final Cache<String, MediaType> cache =
            Caffeine.newBuilder().maximumSize(1_000).build();

    void negotiate(RoutingContext http) {
        RequestState.of(http).setMediaType(acceptable(http));
        if (http.request().method().equals(HttpMethod.POST)) {
            requireJson(http);
        }
        http.next();
    }

    private MediaType acceptable(RoutingContext http) {
        var headers = http.request().headers();
        var accepted = HeaderLines.joined(headers, HttpHeaders.ACCEPT);
        if (accepted != null && !accepted.equals(headers.get(HttpHeaders.ACCEPT))) {
            // Vert.x parses only the first line
            headers.set(HttpHeaders.ACCEPT, accepted);
        }
        return accepted == null || accepted.length() > MAX_CACHED_LENGTH
                ? preferred(http)
                : cache.get(accepted, _ -> preferred(http));
    }

    private static MediaType preferred(RoutingContext http) {
        return MediaType.preferred(http.parsedHeaders().accept())
                .orElseThrow(() -> new RefusedException(
                        406,
                        "the response can be %s or %s: accept one of them"
                                .formatted(MediaType.OF_OPERATIONS.toArray())));
    }

    /// A browser sends this type to another site only after a preflight request.
    private static void requireJson(RoutingContext http) {
        var types = http.request().headers().getAll(HttpHeaders.CONTENT_TYPE);
        if (types.size() != 1 || !isJson(types.getFirst(), http)) {
            throw new RefusedException(
                    415, "send the operation in UTF-8, with Content-Type: %s".formatted(MediaType.JSON));
        }
        var encoding = http.request().getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new RefusedException(415, "send the operation uncompressed", Map.of("Accept-Encoding", "identity"));
        }
    }

    private static boolean isJson(String type, RoutingContext http) {
        return type.equals(JSON) || MediaType.JSON.matches(http.parsedHeaders().contentType());
    }
}
