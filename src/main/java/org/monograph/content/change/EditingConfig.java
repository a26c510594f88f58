package org.monograph.content.change;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/// Rules of editing that a site may choose. `docs/editors.md` describes them.
@ConfigMapping(prefix = "monograph.editing")
public interface EditingConfig {

    /// Whether a reviewer may approve a change that the reviewer has saved. True is for sites of one person: nobody
    /// else has read what patients read.
    @WithDefault("false")
    boolean selfApproval();

    /// How often an instance looks for scheduled changes whose time has come, at least 100 ms. A change is published up
    /// to this much later than its time.
    @WithDefault("2s")
    @DurationMin(millis = 100)
    Duration scheduleInterval();
}
