package org.monograph.engine.plan;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// Plans of query documents.
@ConfigMapping(prefix = "monograph.plans")
public interface PlanConfig {

    /// Whether queries are executed by plans. Answers are the same without; they take longer.
    @WithDefault("true")
    boolean enabled();
}
