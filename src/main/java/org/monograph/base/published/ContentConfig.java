package org.monograph.base.published;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.NotBlank;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.hibernate.validator.constraints.time.DurationMin;

/// The published content.
@ConfigMapping(prefix = "monograph.content")
public interface ContentConfig {

    /// Licence of the content, as clients see it: an SPDX identifier or a text, not blank. The default is the
    /// licence of the bundled content. Change it when you publish your own.
    @WithDefault("CC-BY-4.0")
    @NotBlank
    String license();

    /// Whether the content that is part of the build is published at the start. Set it to false for a site
    /// that has content of its own only. What was published before stays.
    @WithDefault("true")
    boolean bundled();

    /// Directory of documents, as YAML or JSON files, that are published at the start. Without a value there
    /// is none. A relative path is resolved against the working directory.
    Optional<Path> directory();

    /// How often the directory is looked at for changes, which are published; with 0, which is the default,
    /// at the start only. A change is published after the second look that sees it.
    @WithDefault("0s")
    @DurationMin(millis = 0)
    Duration directoryCheckInterval();

    /// Maximum size of all files of the directory together, in bytes. The service needs several times as much
    /// memory while it publishes them.
    @WithDefault("16M")
    MemorySize directoryMaxSize();

    /// How often the content version is read from the database, at least 10 ms. Usually PostgreSQL notifies
    /// the service of a publication sooner. The interval matters when LISTEN is not available, as on a
    /// standby, and limits how long an unreachable database goes unnoticed. The default is one small query
    /// per second.
    @WithDefault("1s")
    @DurationMin(millis = 10)
    Duration versionCheckInterval();
}
