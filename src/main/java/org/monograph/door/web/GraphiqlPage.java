package org.monograph.door.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.monograph.door.http.HandlerOrder;

/// The page of GraphiQL. Its scripts and styles come from the GraphQL library, compressed by our build. The
/// library's page is not used, because it sends each header twice, and two media types are not valid.
@Singleton
class GraphiqlPage {

    private static final List<String> LIBRARY =
            List.of("graphiql.min.css", "react.production.min.js", "react-dom.production.min.js", "graphiql.min.js");
    private static final List<String> OURS =
            List.of("explorer.css", "explorer.js", "page.css", "page.js", "examples.js");

    /// Each file has another address in the page when its content changes.
    private static final Duration ONE_YEAR = Duration.ofDays(365);

    private final boolean enabled;

    GraphiqlPage(@ConfigProperty(name = "monograph.graphiql.enabled") boolean enabled) {
        this.enabled = enabled;
    }

    void routes(@Observes Router router) {
        if (enabled) {
            var page = StaticContent.text(page(router), "text/html");
            page.serve(router, "/graphiql/");
            page.serve(router, "/graphiql/index.html");
            StaticContent.text(ExampleQuery.all(), "application/json").serve(router, "/graphiql/queries.json");
            router.route("/graphiql").order(HandlerOrder.STATIC_CONTENT).handler(GraphiqlPage::redirect);
        }
    }

    private static String page(Router router) {
        var page = StaticContent.textResource("/graphiql/index.html");
        for (var name : LIBRARY) {
            page = serve(StaticContent.resource("/graphiql/" + name + ".gz"), true, name, page, router);
        }
        for (var name : OURS) {
            page = serve(StaticContent.resource("/graphiql/" + name), false, name, page, router);
        }
        return page;
    }

    private static String serve(byte[] bytes, boolean compressed, String name, String page, Router router) {
        var mediaType = (name.endsWith(".js") ? "text/javascript" : "text/css") + "; charset=utf-8";
        var file = compressed
                ? StaticContent.compressed(bytes, mediaType, ONE_YEAR)
                : StaticContent.of(bytes, mediaType, ONE_YEAR);
        file.serve(router, "/graphiql/" + name);
        return page.replace('"' + name + '"', '"' + name + "?v=" + file.tag().opaque() + '"');
    }

    private static void redirect(RoutingContext http) {
        var query = http.request().query();
        http.response()
                .setStatusCode(302)
                .putHeader(HttpHeaders.LOCATION, "/graphiql/" + (query == null ? "" : "?" + query))
                .end();
    }
}
