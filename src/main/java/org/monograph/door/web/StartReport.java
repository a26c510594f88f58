package org.monograph.door.web;

import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Logs the URLs of the service once it accepts connections.
@Singleton
class StartReport {

    private static final Logger LOG = Logger.getLogger(StartReport.class);

    private final boolean graphiql;
    private final boolean pages;

    StartReport(
            @ConfigProperty(name = "monograph.graphiql.enabled") boolean graphiql,
            @ConfigProperty(name = "monograph.pages.enabled") boolean pages) {
        this.graphiql = graphiql;
        this.pages = pages;
    }

    /// @param server knows the port that was bound; the options have only the configured one, which may be 0
    void listening(@ObservesAsync HttpServerStart start, HttpServer server) {
        LOG.info(urls(server.getPort()));
    }

    String urls(int port) {
        var address = "http://localhost:" + port;
        return "GraphQL at %s/graphql%s%s"
                .formatted(
                        address,
                        graphiql ? ", GraphiQL at " + address + "/graphiql" : "",
                        pages ? ", pages at " + address : "");
    }
}
