package org.monograph.base.published;

import org.monograph.base.database.ContentState;

/// Told with the commit of a publication, to whoever keeps something of the content.
///
/// @param content that it made
public record ContentPublished(ContentState content) {}
