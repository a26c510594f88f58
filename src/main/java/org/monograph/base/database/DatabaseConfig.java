package org.monograph.base.database;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/// The database, and the embedded PostgreSQL, which starts only when `quarkus.datasource.jdbc.url` is not
/// set.
@ConfigMapping(prefix = "monograph.database")
public interface DatabaseConfig {

    /// Directory of the embedded PostgreSQL's files. It is created when missing. A relative path is resolved
    /// against the working directory, so that the default needs no rights elsewhere.
    @WithDefault("./data/postgres")
    Path directory();

    /// Port of the embedded PostgreSQL on the loopback interface, 0 to 65535. 0 takes any free port, which is
    /// the default because only the service connects to it.
    @WithDefault("0")
    @Min(0)
    @Max(65535)
    int port();

    /// Whether the service never writes to the database. Set it to true for a standby, or for a role that may
    /// only select. Then no migration runs, the bundled content is not published, and new content is noticed
    /// by reading the content version at intervals instead of by LISTEN. False by default, because a new
    /// database needs the migrations.
    @WithDefault("false")
    boolean readOnly();

    /// How long startup waits for an external database that is not reachable yet, 0 or more. 0 tries once.
    /// The default covers containers that start together, and a failover.
    @WithDefault("60s")
    @DurationMin(millis = 0)
    Duration startTimeout();

    /// Time limit of each statement of a migration or a publication, and of a publication as a whole, at
    /// least 1 s. The default is long enough for a migration that rewrites a large table. Requests are
    /// limited by `monograph.http.deadline` instead.
    @WithDefault("10m")
    @DurationMin(millis = 1000)
    Duration writeTimeout();

    /// How long a mutation or a preview waits for another one that changes the same, at least 1 ms. Then the editor
    /// gets `OVERLOADED`. Mutations run one after another, and most take less than a tenth of a second.
    @WithDefault("5s")
    @DurationMin(millis = 1)
    Duration lockTimeout();
}
