package org.monograph.base.published;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.monograph.base.graph.RowCache;

/// Forgets cached rows when the database goes back to other content, as after a restore.
@Singleton
class RowCacheRenewal {

    void renew(@Observes ContentReplaced replacement, RowCache rows) {
        rows.renew();
    }
}
