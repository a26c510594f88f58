package org.monograph.engine.operation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// Limits of HTTP requests to `/graphql`. `docs/limits.md` describes them.
@ConfigMapping(prefix = "monograph.http")
public interface HttpConfig {

    /// Maximum time from the last byte of a request to its response; then the client gets
    /// `DEADLINE_EXCEEDED`. A drug page takes milliseconds, and few readers wait longer than the default.
    @WithDefault("5s")
    Duration deadline();

    /// The same for the requests of editors. A publication of a hundred documents takes a few seconds.
    @WithDefault("30s")
    Duration editorDeadline();
}
