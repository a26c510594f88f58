package org.monograph.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// Answers that are kept. `docs/kept-answers.md` says what is promised of them.
@ConfigMapping(prefix = "monograph.http.kept")
public interface KeptConfig {

    /// How much memory they may take, compressed forms included: some four hundred whole pages. 0 keeps none.
    @WithDefault("64M")
    MemorySize size();

    /// How long a single answer may be, in bytes: eight of our largest example. A longer one is not kept.
    @WithDefault("1M")
    MemorySize answer();

    /// How old an answer may be, here and in caches between here and the reader. For so long kept answers are given
    /// without knowing whether something was published meanwhile, such as while the database cannot be reached.
    @WithDefault("10s")
    Duration maxAge();
}
