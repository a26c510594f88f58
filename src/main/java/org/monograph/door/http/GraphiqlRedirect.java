package org.monograph.door.http;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.HEAD;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.monograph.engine.operation.HeaderLines;

/// Redirects a browser that opens `/graphql` to GraphiQL, with the query of that URL.
@Singleton
class GraphiqlRedirect {

    private final boolean enabled;

    GraphiqlRedirect(@ConfigProperty(name = "monograph.graphiql.enabled") boolean enabled) {
        this.enabled = enabled;
    }

    void redirect(RoutingContext http) {
        if (enabled && isBrowser(http)) {
            var query = http.request().query();
            http.response()
                    .setStatusCode(302)
                    .putHeader(HttpHeaders.LOCATION, "/graphiql/" + (query == null ? "" : "?" + query))
                    .putHeader(HttpHeaders.VARY, "Accept")
                    .end();
        } else {
            http.next();
        }
    }

    private static boolean isBrowser(RoutingContext http) {
        return List.of(GET, HEAD).contains(http.request().method())
                && BrowserAccept.matches(Objects.requireNonNullElse(
                        HeaderLines.joined(http.request().headers(), HttpHeaders.ACCEPT), ""));
    }
}
