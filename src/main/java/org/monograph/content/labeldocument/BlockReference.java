package org.monograph.content.labeldocument;

/// A block of a document.
///
/// @param section key
/// @param block number, from 0
public record BlockReference(String section, int block) {}
