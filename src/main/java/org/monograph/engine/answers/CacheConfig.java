package org.monograph.engine.answers;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/// The cache of answers. `docs/cached-answers.md` describes it.
@ConfigMapping(prefix = "monograph.cache")
public interface CacheConfig {

    /// Memory for cached answers, compressed forms included, in bytes; 0 disables the cache. The default
    /// holds about 230 complete drug pages.
    @WithDefault("64M")
    MemorySize size();

    /// Maximum length of a cached answer, in bytes; longer ones are not cached. The default is four times
    /// our largest example.
    @WithDefault("1M")
    MemorySize maxAnswerSize();

    /// Maximum age of an answer in this cache, and in caches between service and client (`max-age`). It is
    /// also how long cached answers are sent while the service cannot check for new content, for example
    /// because the database is not reachable. Longer than `monograph.content.version-check-interval`.
    @WithDefault("10s")
    Duration maxAge();

    /// How long beyond `max-age` cached answers are sent, marked as stale, while the database is not
    /// reachable; 0 or more. The default 0 sends none, because a statement that was withdrawn meanwhile would
    /// still be shown.
    @WithDefault("0s")
    @DurationMin(millis = 0)
    Duration staleIfError();
}
