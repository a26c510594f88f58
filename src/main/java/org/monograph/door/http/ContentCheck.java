package org.monograph.door.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.monograph.base.database.DatabaseStatus;
import org.monograph.base.published.KnownContent;
import org.monograph.engine.answers.CacheConfig;

/// Ready means that there is something to read. It is answered from what the content watch knows: a check that
/// asked the database would hang with it.
@Readiness
@ApplicationScoped
class ContentCheck implements HealthCheck {

    private static final String NAME = "Content";

    private final KnownContent known;
    private final DatabaseStatus database;
    private final Duration longest;

    ContentCheck(KnownContent known, DatabaseStatus database, CacheConfig cache) {
        this.known = known;
        this.database = database;
        this.longest =
                cache.size().asLongValue() == 0 ? Duration.ZERO : cache.maxAge().plus(cache.staleIfError());
    }

    @Override
    public HealthCheckResponse call() {
        var content = known.content();
        var isAnswered = database.isReachable() || known.age().compareTo(longest) < 0;
        return HealthCheckResponse.named(NAME)
                .status(content.version() > 0 && isAnswered)
                .withData("database", database.isReachable() ? "reachable" : "not reachable")
                .withData("contentVersion", content.version())
                .withData("contentUpdatedAt", content.updatedAt().toString())
                .build();
    }
}
