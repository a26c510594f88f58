package org.monograph.content.labeldocument;

/// Where a table of the input stands in a document.
///
/// @param section key
/// @param block number of the table, from 0
/// @param begin place of a table that stands in the markup of another; 0 for the whole
/// @param length null for the whole
/// @param markup where the same table came in another form; null for the form of the block
public record TableReference(String section, int block, int begin, Integer length, String markup) {}
