package org.monograph.door.web;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The page at `/developers`, which describes the service and links to everything that it serves. Where the
/// service has no pages for readers it is also at `/`.
@Singleton
class LandingPage {

    private static final String GRAPHIQL = "(?s) *<!-- graphiql -->.*<!-- /graphiql -->\n";

    private final boolean graphiql;

    LandingPage(@ConfigProperty(name = "monograph.graphiql.enabled") boolean graphiql) {
        this.graphiql = graphiql;
    }

    void routes(@Observes Router router) {
        var page = StaticContent.text(page(), "text/html");
        page.serve(router, "/developers");
        page.serve(router, "/");
        StaticContent.text(StaticContent.textResource("/landing/page.css"), "text/css")
                .serve(router, "/page.css");
        StaticContent.of(StaticContent.resource("/landing/favicon.ico"), "image/x-icon", Duration.ofDays(1))
                .serve(router, "/favicon.ico");
    }

    private String page() {
        var page = StaticContent.textResource("/landing/index.html");
        return graphiql ? page : page.replaceFirst(GRAPHIQL, "");
    }
}
