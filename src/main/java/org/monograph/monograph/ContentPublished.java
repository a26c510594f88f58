package org.monograph.monograph;

/// Told with the commit of a publication, to whoever keeps something of the content.
///
/// @param version the content version that it made
public record ContentPublished(long version) {}
