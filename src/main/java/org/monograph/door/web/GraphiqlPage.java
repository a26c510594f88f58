package org.monograph.door.web;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The page of GraphiQL. Its scripts and styles come from the GraphQL library. The library's page is not
/// used, because it sends each header twice, and two media types are not valid.
@Singleton
class GraphiqlPage {

    private final boolean enabled;

    GraphiqlPage(@ConfigProperty(name = "monograph.graphiql.enabled") boolean enabled) {
        this.enabled = enabled;
    }

    void routes(@Observes Router router) {
        if (enabled) {
            var page = file("index.html", "text/html");
            page.serve(router, "/graphiql/");
            page.serve(router, "/graphiql/index.html");
            file("page.js", "text/javascript").serve(router, "/graphiql/page.js");
            file("page.css", "text/css").serve(router, "/graphiql/page.css");
            StaticContent.text(ExampleQuery.all(), "application/json").serve(router, "/graphiql/queries.json");
        }
    }

    private static StaticContent file(String name, String mediaType) {
        return StaticContent.text(StaticContent.textResource("/graphiql/" + name), mediaType);
    }
}
