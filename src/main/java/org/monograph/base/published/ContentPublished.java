package org.monograph.base.published;

import org.monograph.base.database.ContentState;

/// CDI event, fired in the transaction of a publication. Observers usually wait for the commit.
///
/// @param content the new state
public record ContentPublished(ContentState content) {}
