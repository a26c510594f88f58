package org.monograph.content.emergency;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.monograph.base.terms.PhraseFile;

/// Sets of words that phrases of emergencies refer to, from `content-rules/crisis-words.yaml`.
public final class CrisisWords {

    private static final Map<String, List<CrisisWord>> SETS = PhraseFile.lists("crisis-words.yaml").entrySet().stream()
            .collect(Collectors.toMap(
                    Map.Entry::getKey,
                    set -> set.getValue().stream().map(CrisisWord::of).toList()));
    private static final List<CrisisWord> UNITS = required("unit");
    private static final List<CrisisWord> MILLIGRAM = required("milligram");
    private static final List<CrisisWord> BETWEEN = required("between");

    private CrisisWords() {}

    private static List<CrisisWord> required(String name) {
        return set(name)
                .orElseThrow(() -> new ConfigurationException(
                        "content-rules/crisis-words.yaml: the key %s is missing".formatted(name)));
    }

    /// Initializes the class, which reads the words.
    public static void load() {}

    static Optional<List<CrisisWord>> set(String name) {
        return Optional.ofNullable(SETS.get(name));
    }

    static boolean isUnit(String word) {
        return isMilligram(word) || UNITS.stream().anyMatch(unit -> unit.isExactly(word));
    }

    static boolean isMilligram(String word) {
        return MILLIGRAM.stream().anyMatch(unit -> unit.isExactly(word));
    }

    /// Whether a word may stand between a number and its unit.
    static boolean isBetween(String word) {
        return BETWEEN.stream().anyMatch(between -> between.isExactly(word));
    }
}
