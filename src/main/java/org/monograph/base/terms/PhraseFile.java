package org.monograph.base.terms;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A file of `src/main/resources/content-rules`: lists of words and phrases by key. All phrases are folded,
/// and none is in the file twice. A broken file fails with a `ConfigurationException` that names file and
/// line.
public final class PhraseFile {

    private static final String DIRECTORY = "content-rules/";
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String file;
    private final JsonParser parser;
    private final Set<String> phrases = new HashSet<>();

    private PhraseFile(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /// @param keys the constants that must be keys of the file, and no others
    /// @return the phrases of each of them, in the order of the file
    public static <K extends Enum<K>> Map<K, List<String>> read(String file, Set<K> keys) {
        return parse(file, resource(file), keys);
    }

    /// @return all phrases, whatever their keys
    public static Set<String> read(String file) {
        return parse(file, resource(file)).values().stream()
                .flatMap(List::stream)
                .collect(toSet());
    }

    /// @return the phrases of each key, in the order of the file
    public static Map<String, List<String>> lists(String file) {
        return parse(file, resource(file));
    }

    private static InputStream resource(String file) {
        return PhraseFile.class.getResourceAsStream("/" + DIRECTORY + file);
    }

    static <K extends Enum<K>> Map<K, List<String>> parse(String file, InputStream text, Set<K> keys) {
        var constants = keys.stream().collect(toMap(Enum::name, key -> key));
        var lists = parse(file, text);
        lists.keySet().stream()
                .filter(key -> !constants.containsKey(key))
                .findFirst()
                .ifPresent(key -> {
                    throw new ConfigurationException("%s%s: unknown key %s".formatted(DIRECTORY, file, key));
                });
        constants.keySet().stream()
                .filter(key -> !lists.containsKey(key))
                .sorted()
                .findFirst()
                .ifPresent(key -> {
                    throw new ConfigurationException("%s%s: the key %s is missing".formatted(DIRECTORY, file, key));
                });
        return lists.entrySet().stream().collect(toMap(list -> constants.get(list.getKey()), Map.Entry::getValue));
    }

    static Map<String, List<String>> parse(String file, InputStream text) {
        try (var parser = YAML.createParser(text)) {
            return new PhraseFile(file, parser).lists();
        } catch (JsonProcessingException e) {
            throw failure(file, e.getLocation().getLineNr(), "invalid YAML: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, List<String>> lists() throws IOException {
        require(parser.nextToken() == JsonToken.START_OBJECT, "the file must consist of keys with lists of phrases");
        var lists = new LinkedHashMap<String, List<String>>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            lists.put(parser.currentName(), list());
        }
        require(parser.nextToken() == null, "the file must be one YAML document");
        return lists;
    }

    private List<String> list() throws IOException {
        require(parser.nextToken() == JsonToken.START_ARRAY, "%s must have a list of phrases", parser.currentName());
        var list = new ArrayList<String>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(phrase());
        }
        require(!list.isEmpty(), "the list is empty");
        return List.copyOf(list);
    }

    private String phrase() throws IOException {
        require(parser.currentToken() == JsonToken.VALUE_STRING, "a phrase must be a text; quote a number");
        var phrase = parser.getText();
        require(!phrase.isBlank(), "a phrase is empty");
        require(
                phrase.equals(Folded.of(phrase)),
                "'%s' must be in lower case, without accents and extra spaces",
                phrase);
        require(phrases.add(phrase), "'%s' is in the file twice", phrase);
        return phrase;
    }

    private void require(boolean isValid, String message, Object... arguments) {
        if (!isValid) {
            throw failure(file, parser.currentTokenLocation().getLineNr(), message.formatted(arguments));
        }
    }

    private static ConfigurationException failure(String file, int line, String message) {
        return new ConfigurationException("%s%s:%d: %s".formatted(DIRECTORY, file, line, message));
    }
}
