package org.monograph.database;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;

/// The embedded PostgreSQL, which is only started where `quarkus.datasource.jdbc.url` is not set.
@ConfigMapping(prefix = "monograph.database")
public interface DatabaseConfig {

    /// Where it keeps its files; made when missing. A relative path starts at the working directory.
    @WithDefault("./data/postgres")
    Path directory();

    /// The loopback port it listens on, 0 for any free one.
    @WithDefault("0")
    @Min(0)
    @Max(65535)
    int port();
}
