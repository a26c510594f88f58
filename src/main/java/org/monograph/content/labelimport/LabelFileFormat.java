package org.monograph.content.labelimport;

/// Formats of files with labels.
public enum LabelFileFormat {
    OPENFDA,
    SPL
}
