package org.monograph.content.validation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.monograph.content.document.DocumentFormat;
import org.monograph.content.drug.Section;
import org.monograph.content.statement.DocumentProblem;

/// The sections that each drug document must have, from `content-rules/sections.yaml`. A broken file ends the
/// first start of a build, which checks all documents; later starts need the rules only for new documents.
@Singleton
class SectionRules {

    private static final String FILE = "content-rules/sections.yaml";
    private static final YAMLMapper YAML =
            DocumentFormat.strict(YAMLMapper.builder()).build();

    private final Map<String, SectionRule> rules = new LinkedHashMap<>();

    SectionRules() {
        this(SectionRules.class.getResourceAsStream("/" + FILE));
    }

    SectionRules(InputStream yaml) {
        try (yaml) {
            addAll(YAML.readTree(yaml));
        } catch (JsonProcessingException e) {
            throw new ConfigurationException(
                    "%s:%d: invalid YAML: %s".formatted(FILE, e.getLocation().getLineNr(), e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addAll(JsonNode entries) {
        if (!entries.isArray() || entries.isEmpty()) {
            throw new ConfigurationException(FILE + ": must be a list of sections");
        }
        for (int number = 1; number <= entries.size(); number++) {
            add(number, entries.get(number - 1));
        }
    }

    private void add(int number, JsonNode entry) {
        try {
            var rule = SectionRule.of(entry);
            if (rules.put(rule.slug(), rule) != null) {
                throw new IllegalArgumentException("the section " + rule.slug() + " has two entries");
            }
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException("%s: entry %d: %s".formatted(FILE, number, e.getMessage()), e);
        }
    }

    /// @param sections of one drug document
    Stream<DocumentProblem> problems(List<Section> sections) {
        return rules.values().stream().flatMap(rule -> rule.problems(sections));
    }
}
