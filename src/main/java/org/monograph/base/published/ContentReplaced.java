package org.monograph.base.published;

import org.monograph.base.database.ContentState;

/// The database shows another history than before, as after a restore or a failover that lost a publication. What is
/// cached of the old one is of no use any more.
public record ContentReplaced(ContentState before, ContentState now) {}
