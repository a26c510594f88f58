package org.monograph.engine.answers;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/// Cached answers. `docs/cached-answers.md` says what is promised of them.
@ConfigMapping(prefix = "monograph.cache")
public interface CacheConfig {

    /// How much memory they may take, compressed forms included: some four hundred whole pages. 0 caches none.
    @WithDefault("64M")
    MemorySize size();

    /// How long a single answer may be, in bytes: eight of our largest example. A longer one is not cached.
    @WithDefault("1M")
    MemorySize maxAnswerSize();

    /// How old an answer may be, here and in caches between here and the reader. For so long cached answers are given
    /// without knowing whether something was published meanwhile, such as while the database cannot be reached.
    @WithDefault("10s")
    Duration maxAge();

    /// For how long after that cached answers are given, marked as stale, while the database cannot be reached. 0 gives
    /// none. A statement that was withdrawn meanwhile is shown for so long.
    @WithDefault("0s")
    @DurationMin(millis = 0)
    Duration staleIfError();
}
