package org.monograph.door.web;

import graphql.schema.GraphQLSchema;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.monograph.door.http.GraphQLRoute;
import org.monograph.door.http.HandlerOrder;

/// The schema as text, for people, editors and code generators.
@Singleton
class SchemaRoute {

    private static final String PATH = GraphQLRoute.PATH + "/schema.graphql";

    private final GraphQLSchema schema;
    private StaticContent content;

    SchemaRoute(GraphQLSchema schema) {
        this.schema = schema;
    }

    void routes(@Observes Router router) {
        // blocking: the first request prints the schema, which would delay all other requests of its event loop
        router.route(PATH)
                .order(HandlerOrder.STATIC_CONTENT)
                .blockingHandler(http -> content().send(http), false);
    }

    private synchronized StaticContent content() {
        if (content == null) {
            content = StaticContent.text(SchemaText.of(schema), "text/plain");
        }
        return content;
    }
}
