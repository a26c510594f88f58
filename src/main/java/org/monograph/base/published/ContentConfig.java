package org.monograph.base.published;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/// The published content.
@ConfigMapping(prefix = "monograph.content")
public interface ContentConfig {

    /// Licence of the content, as clients see it: an SPDX identifier or a text, not blank. The default is the
    /// licence of the bundled content. Change it when you publish your own.
    @WithDefault("CC-BY-4.0")
    @NotBlank
    String license();

    /// How often the content version is read from the database, at least 10 ms. Usually PostgreSQL notifies
    /// the service of a publication sooner. The interval matters when LISTEN is not available, as on a
    /// standby, and limits how long an unreachable database goes unnoticed. The default is one small query
    /// per second.
    @WithDefault("1s")
    @DurationMin(millis = 10)
    Duration versionCheckInterval();
}
