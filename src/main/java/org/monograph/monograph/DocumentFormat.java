package org.monograph.monograph;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.MapperBuilder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// Documents as YAML, which people write, and as canonical JSON, which a revision keeps.
final class DocumentFormat {

    private static final YAMLMapper YAML = strict(YAMLMapper.builder()).build();
    private static final ObjectMapper CANONICAL = strict(JsonMapper.builder())
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            // so that a component added to the format later changes no digest of a document that does not use it
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
            .build();

    private DocumentFormat() {}

    /// All documents of a file, which are parted by `---`.
    ///
    /// @throws InvalidContentException when the text is no YAML, or has unknown keys or values of a wrong type
    static List<Document> read(Path file) {
        try (var text = Files.newBufferedReader(file);
                var documents = YAML.readerFor(Document.class).<Document>readValues(text)) {
            return documents.readAll();
        } catch (JsonProcessingException e) {
            throw new InvalidContentException(List.of(problem(file, e)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DocumentProblem problem(Path file, JsonProcessingException e) {
        var line = e.getLocation() == null ? "" : " line " + e.getLocation().getLineNr();
        var path = e instanceof JsonMappingException mapping ? path(mapping) : "";
        return new DocumentProblem(file.getFileName() + line, path, e.getOriginalMessage());
    }

    private static String path(JsonMappingException e) {
        var path = new StringBuilder();
        for (var step : e.getPath()) {
            path.append(step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName());
        }
        return path.isEmpty() ? "" : path.substring(1);
    }

    static String canonical(Document document) {
        try {
            // by way of maps: a record's own order puts the kind first
            return CANONICAL.writeValueAsString(CANONICAL.convertValue(document, Object.class));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// SHA-256 of the canonical JSON, in lower-case hexadecimal.
    static String digest(String canonical) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <B extends MapperBuilder<?, B>> B strict(B builder) {
        return builder.addModule(new JavaTimeModule())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                // what a record says of itself for the validator is no part of the document
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS);
    }
}
