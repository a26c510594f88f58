package org.monograph.engine.execution;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/// The cache of parsed and validated query documents.
@ConfigMapping(prefix = "monograph.query-documents")
public interface QueryDocumentConfig {

    /// Total length of the cached documents, in characters. A cached document can be sent by its hash alone.
    /// The default is three hundred times our largest example; a parsed document takes many times the memory
    /// of its text.
    @Min(0)
    @WithDefault("1000000")
    long maxCharacters();
}
