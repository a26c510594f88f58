package org.monograph.door.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.monograph.engine.operation.MediaType;
import org.monograph.engine.operation.RefusedException;

/// Agrees with the client on what it sends and what it gets.
@Singleton
class MediaTypes {

    private static final String JSON = MediaType.JSON.toString();

    /// Clients send the same few headers again and again, and reading one costs as much as finding a kept answer. Long
    /// ones are not kept, or a client could fill the memory with them.
    private static final int LONGEST_KEPT = 100;

    private final Cache<String, MediaType> known =
            Caffeine.newBuilder().maximumSize(1_000).build();

    void agree(RoutingContext http) {
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
            // only the first line would be parsed
            headers.set(HttpHeaders.ACCEPT, accepted);
        }
        return accepted == null || accepted.length() > LONGEST_KEPT
                ? chosen(http)
                : known.get(accepted, _ -> chosen(http));
    }

    private static MediaType chosen(RoutingContext http) {
        return MediaType.best(http.parsedHeaders().accept())
                .orElseThrow(() -> new RefusedException(
                        406,
                        "the answer is %s or %s: accept one of them"
                                .formatted(List.of(MediaType.values()).toArray())));
    }

    /// The only type that a browser does not send across sites without asking first.
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
        return type.equals(JSON) || MediaType.JSON.isSaidBy(http.parsedHeaders().contentType());
    }
}
