package org.monograph.base.published;

import org.monograph.base.database.ContentState;

/// CDI event: the content history of the database changed, for example by a restore from a backup or a
/// failover that lost a publication. Cached content of the old history must not be used any more.
public record ContentReplaced(ContentState before, ContentState now) {}
