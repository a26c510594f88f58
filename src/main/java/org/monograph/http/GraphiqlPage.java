package org.monograph.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The page around GraphiQL. Its scripts and styles come with the GraphQL library; the library's own page sends each
/// header twice, which is no media type that anybody has to understand.
@Singleton
class GraphiqlPage {

    private final boolean enabled;

    GraphiqlPage(@ConfigProperty(name = "monograph.graphiql.enabled") boolean enabled) {
        this.enabled = enabled;
    }

    void routes(@Observes Router router) {
        if (enabled) {
            serve(router, "/graphiql/", read("index.html"), "text/html");
            serve(router, "/graphiql/index.html", read("index.html"), "text/html");
            serve(router, "/graphiql/page.js", read("page.js"), "text/javascript");
            serve(router, "/graphiql/page.css", read("page.css"), "text/css");
            serve(router, "/graphiql/queries.json", ExampleQuery.all(), "application/json");
        }
    }

    private static void serve(Router router, String path, String content, String mediaType) {
        router.get(path)
                .order(HandlerOrder.GRAPHIQL_PAGE)
                .handler(http -> http.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, mediaType + "; charset=utf-8")
                        .end(content));
    }

    private static String read(String file) {
        try (var resource = GraphiqlPage.class.getResourceAsStream("/graphiql/" + file)) {
            return new String(resource.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
