package org.monograph.door.http;

import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Tells whoever started the service where to go.
@Singleton
class StartReport {

    private static final Logger LOG = Logger.getLogger(StartReport.class);

    private final boolean graphiql;

    StartReport(@ConfigProperty(name = "monograph.graphiql.enabled") boolean graphiql) {
        this.graphiql = graphiql;
    }

    void listening(@ObservesAsync HttpServerStart start) {
        var address = "http://localhost:" + start.options().getPort();
        LOG.infof("GraphQL at %s/graphql%s", address, graphiql ? ", GraphiQL at " + address + "/graphiql" : "");
    }
}
