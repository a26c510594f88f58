package org.monograph.door.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.vertx.http.HttpServerStart;
import io.restassured.RestAssured;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.jboss.logmanager.Logger;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.Patience;

@MonographTest
class StartReportTest {

    @Inject
    Event<HttpServerStart> starts;

    @Test
    void thePortOfTheUrlsIsTheOneThatWasBound() throws Exception {
        var anyFreePort = new HttpServerStart(new HttpServerOptions().setPort(0));

        var lines = logged(() -> starts.fireAsync(anyFreePort)
                .toCompletableFuture()
                .get(Patience.LIMIT.toMillis(), TimeUnit.MILLISECONDS));

        assertThat(lines)
                .containsExactly(
                        "GraphQL at http://localhost:%1$d/graphql, GraphiQL at http://localhost:%1$d/graphiql, pages at http://localhost:%1$d"
                                .formatted(RestAssured.port));
    }

    private interface Work {

        void run() throws Exception;
    }

    private static List<String> logged(Work work) throws Exception {
        var lines = new CopyOnWriteArrayList<String>();
        var logger = Logger.getLogger(StartReport.class.getName());
        var filter = logger.getFilter();
        logger.setFilter(line -> lines.add(line.getMessage()));
        try {
            work.run();
        } finally {
            logger.setFilter(filter);
        }
        return lines;
    }
}
