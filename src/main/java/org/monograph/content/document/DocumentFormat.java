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
import java.util.Optional;
import org.monograph.base.terms.Sha256;
import org.monograph.content.statement.DocumentReference;

/// The JSON form of documents. Revisions store it, and digests are made of it.
public final class DocumentFormat {

    private static final ObjectMapper CANONICAL = strict(JsonMapper.builder())
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            // a component that is added to the format later must not change the digests of documents without it
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
            .build();

    private DocumentFormat() {}

    public static JsonNode tree(Document document) {
        return CANONICAL.valueToTree(document);
    }

    /// JSON with sorted keys and without empty values: equal for equal documents.
    public static String canonical(Document document) {
        try {
            // through maps, whose keys are sorted: Jackson would write the kind first
            return CANONICAL.writeValueAsString(CANONICAL.convertValue(document, Object.class));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Empty for a document in a form that this version of the service does not know.
    public static Optional<Document> read(String canonical) {
        try {
            return Optional.of(CANONICAL.readValue(canonical, Document.class));
        } catch (JsonProcessingException _) {
            return Optional.empty();
        }
    }

    /// The slugs of all citations that the document refers to, each once, in the order of the document.
    static List<String> citations(Document document) {
        return CitationReferences.of(tree(document)).stream()
                .map(DocumentReference::slug)
                .distinct()
                .toList();
    }

    /// SHA-256 of the canonical JSON, in lower-case hexadecimal.
    public static String digest(String canonical) {
        return Sha256.of(canonical);
    }

    /// Refuses unknown and duplicate keys, and numbers for enum values.
    public static <B extends MapperBuilder<?, B>> B strict(B builder) {
        return builder.addModule(new JavaTimeModule())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                // `isX()` methods of documents are constraints for the validator, not fields
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS);
    }
}
