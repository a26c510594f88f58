package org.monograph.door.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.monograph.base.database.DatabaseStatus;
import org.monograph.base.published.ContentConfig;
import org.monograph.base.published.KnownContent;
import org.monograph.content.directory.DirectoryStatus;
import org.monograph.content.editing.Schedule;
import org.monograph.engine.answers.CacheConfig;

/// Ready while there is content and it can be read, or answers can come from the cache. Without the bundled
/// content a service is ready when it is empty: an editor has to publish the first document. Uses the known
/// state of the database: a check that queried the database would block together with it.
@Readiness
@ApplicationScoped
class ContentCheck implements HealthCheck {

    private static final String NAME = "Content";

    private final KnownContent knownContent;
    private final DatabaseStatus database;
    private final Schedule schedule;
    private final DirectoryStatus directory;
    /// Of the content, beyond which no cached answer is sent.
    private final Duration maxAge;

    private final boolean mayBeEmpty;

    ContentCheck(
            KnownContent knownContent,
            DatabaseStatus database,
            CacheConfig cache,
            Schedule schedule,
            DirectoryStatus directory,
            ContentConfig content) {
        this.schedule = schedule;
        this.directory = directory;
        this.knownContent = knownContent;
        this.database = database;
        this.mayBeEmpty = !content.bundled();
        this.maxAge =
                cache.size().asLongValue() == 0 ? Duration.ZERO : cache.maxAge().plus(cache.staleIfError());
    }

    @Override
    public HealthCheckResponse call() {
        var content = knownContent.content();
        var canAnswer = database.isReachable() || knownContent.age().compareTo(maxAge) < 0;
        var response = HealthCheckResponse.named(NAME)
                .status((content.version() > 0 || mayBeEmpty) && canAnswer)
                .withData("database", database.isReachable() ? "reachable" : "not reachable")
                .withData("contentVersion", content.version())
                .withData("contentUpdatedAt", content.updatedAt().toString())
                .withData("failedSchedules", schedule.failed());
        directory.text().ifPresent(text -> response.withData("directory", text));
        return response.build();
    }
}
