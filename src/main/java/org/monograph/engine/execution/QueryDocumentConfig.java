package org.monograph.engine.execution;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

@ConfigMapping(prefix = "monograph.query-documents")
public interface QueryDocumentConfig {

    /// How many characters the documents have that are kept read and validated, and that can be asked for by their
    /// hash: three hundred of our largest example. Read, a document takes many times its text.
    @Min(0)
    @WithDefault("1000000")
    long maxCharacters();
}
