package org.monograph.content.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.MapperBuilder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.util.List;
import org.monograph.base.terms.Sha256;
import org.monograph.content.statement.DocumentReference;

/// Documents as canonical JSON, which a revision keeps, and what is read off it whatever the kind.
public final class DocumentFormat {

    private static final ObjectMapper CANONICAL = strict(JsonMapper.builder())
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            // so that a component added to the format later changes no digest of a document that does not use it
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
            .build();

    private DocumentFormat() {}

    public static JsonNode tree(Document document) {
        return CANONICAL.valueToTree(document);
    }

    public static String canonical(Document document) {
        try {
            // by way of maps: a record's own order puts the kind first
            return CANONICAL.writeValueAsString(CANONICAL.convertValue(document, Object.class));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The slugs of all sources that the document names anywhere, each once.
    static List<String> citations(Document document) {
        return CitationReferences.of(tree(document))
                .map(DocumentReference::slug)
                .distinct()
                .toList();
    }

    /// SHA-256 of the canonical JSON, in lower-case hexadecimal.
    public static String digest(String canonical) {
        return Sha256.of(canonical);
    }

    public static <B extends MapperBuilder<?, B>> B strict(B builder) {
        return builder.addModule(new JavaTimeModule())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                // what a record says of itself for the validator is no part of the document
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS);
    }
}
