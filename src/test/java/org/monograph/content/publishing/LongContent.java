package org.monograph.content.publishing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.monograph.content.document.Document;
import org.monograph.content.document.DocumentFormat;

/// Publishes drugs whose lists are several times as long as those of the first content, in classes that all
/// interact.
@ApplicationScoped
public class LongContent {

    private static final int COPIES = 5;
    private static final int DRUGS = 8;
    private static final JsonMapper JSON =
            DocumentFormat.strict(JsonMapper.builder()).build();

    private final Publisher publisher;
    private final Generator generator = new Generator(11);

    LongContent(Publisher publisher) {
        this.publisher = publisher;
    }

    /// @return the slugs of the drugs
    public List<String> publish() {
        publish(generator.vocabulary().stream().map(LongContent::longer));
        publish(generator.drugs(0, DRUGS).stream().map(LongContent::longer));
        publish(Stream.concat(classes(), interactions()));
        return IntStream.range(0, DRUGS).mapToObj(Generator::slug).toList();
    }

    private void publish(Stream<Document> documents) {
        publisher.publish(Editor.NAME, ReplacePolicy.ANY_REVISION, documents.toList());
    }

    /// Each class belongs to two other classes, which have a rule for their members.
    private static Stream<Document> classes() {
        var above = Stream.of("class-above", "class-beside").map(slug -> document("""
                {"kind": "interactant", "slug": "%1$s", "name": "The %1$s", "type": "DRUG_CLASS", "oneTherapy": true,
                 "amongMembers": {"severity": "SEVERE", "action": "AVOID", "effect": "More of it.", "management": "Ask.",
                    "evidence": "LOW", "citations": ["source-001", "source-002", "source-003", "source-004", "source-005"]}}""".formatted(slug)));
        var below = IntStream.range(0, DRUGS)
                .mapToObj(number -> document("""
                {"kind": "interactant", "slug": "%s", "name": "Class %d", "type": "DRUG_CLASS", "memberOf": [
                    {"interactant": "class-above", "citations": ["source-001"]},
                    {"interactant": "class-beside", "citations": ["source-002"]}]}""".formatted(GeneratedVocabulary.drugClass(number), number)));
        return Stream.concat(above, below);
    }

    private static Stream<Document> interactions() {
        return IntStream.range(0, DRUGS)
                .boxed()
                .flatMap(first -> IntStream.range(first + 1, DRUGS)
                        .mapToObj(second -> document("""
                        {"kind": "interaction", "slug": "classes-%d-%d", "first": "%s", "second": "%s", "severity": "MILD",
                         "action": "CAUTION", "effect": "Some of it.", "management": "Ask.", "evidence": "LOW",
                         "citations": ["source-001", "source-002", "source-003", "source-004"]}""".formatted(
                                        first,
                                        second,
                                        GeneratedVocabulary.drugClass(first),
                                        GeneratedVocabulary.drugClass(second)))));
    }

    private static Document longer(Document document) {
        var tree = DocumentFormat.tree(document);
        lengthen(tree);
        return read(tree);
    }

    private static void lengthen(JsonNode node) {
        node.properties().forEach(part -> {
            if (part.getValue() instanceof ArrayNode list && !list.isEmpty()) {
                lengthen(part.getKey(), list);
            }
        });
        node.forEach(LongContent::lengthen);
    }

    private static void lengthen(String name, ArrayNode list) {
        if (name.equals("citations") || name.equals("summaryCitations")) {
            IntStream.range(100, 100 + 2 * COPIES)
                    .mapToObj("source-%d"::formatted)
                    .forEach(list::add);
        } else if (list.get(0) instanceof ObjectNode first) {
            Stream.of("key", "slug").filter(first::has).findFirst().ifPresent(key -> copy(list, key));
        }
    }

    private static void copy(ArrayNode list, String key) {
        var originals = list.deepCopy();
        IntStream.range(0, COPIES)
                .forEach(copy -> originals.forEach(item -> list.add(
                        item.<ObjectNode>deepCopy().put(key, item.get(key).asText() + "-" + copy))));
    }

    private static Document document(String json) {
        try {
            return read(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Document read(JsonNode tree) {
        return JSON.convertValue(tree, Document.class);
    }
}
