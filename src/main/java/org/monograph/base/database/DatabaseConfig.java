package org.monograph.base.database;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/// The database, and the embedded PostgreSQL, which is only started where `quarkus.datasource.jdbc.url` is not set.
@ConfigMapping(prefix = "monograph.database")
public interface DatabaseConfig {

    /// Where the embedded one keeps its files; made when missing. A relative path starts at the working directory.
    @WithDefault("./data/postgres")
    Path directory();

    /// The loopback port that the embedded one listens on, 0 for any free one.
    @WithDefault("0")
    @Min(0)
    @Max(65535)
    int port();

    /// Whether nothing is written, as on a standby or with a role that may only select: no migration is run, the
    /// content
    /// that comes with the service is not published, and the content version is asked for at intervals.
    @WithDefault("false")
    boolean readOnly();

    /// How long a start waits for a database that cannot be reached yet. 0 tries once.
    @WithDefault("60s")
    @DurationMin(millis = 0)
    Duration startTimeout();

    /// How long one statement of a migration or a publication may take, and a publication as a whole. Requests have a
    /// deadline of their own.
    @WithDefault("10m")
    @DurationMin(millis = 1000)
    Duration writeTimeout();
}
