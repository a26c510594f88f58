package org.monograph.base.published;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

@ConfigMapping(prefix = "monograph.content")
public interface ContentConfig {

    /// What readers are told of the content's licence: an SPDX identifier, or words. Whoever publishes content of
    /// their own says theirs.
    @WithDefault("CC-BY-4.0")
    @NotBlank
    String license();

    /// How often the database is asked for the content version, besides what it tells of publications by itself.
    @WithDefault("1s")
    @DurationMin(millis = 10)
    Duration versionCheckInterval();
}
