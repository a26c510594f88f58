package org.monograph.content.naming;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;

import java.util.Optional;
import java.util.Set;

/// Names of drugs without a monograph that are spelled like a drug with one. A term that is at least as close
/// to such a name is no misspelling of our drug: "lorazepam" must not lead to the suggestion "clonazepam".
final class OtherDrugs {

    private static final Set<String> NAMES = PhraseFile.read("other-drugs.yaml");

    private OtherDrugs() {}

    /// Initializes the class, which reads the names.
    static void load() {}

    /// @param key as `NameKey` makes it
    static boolean contains(String key) {
        return NAMES.contains(key);
    }

    /// @param key as `NameKey` makes it
    /// @return the equal name, or else the one with the fewest typing errors, if their number is usual for
    ///     the length
    static Optional<String> nearest(String key) {
        if (NAMES.contains(key)) {
            return Optional.of(key);
        }
        return NAMES.stream()
                .filter(name -> key.length() > EditDistance.MIN_LENGTH
                        && EditDistance.distance(key, name) != EditDistance.TOO_FAR)
                .min(comparingInt((String name) -> EditDistance.distance(key, name))
                        .thenComparing(naturalOrder()));
    }

    /// @param ours names not to compare with, as drugs with a monograph have them too
    /// @return the distance to the nearest name; `EditDistance.TOO_FAR` if none is near
    static int distance(String key, Set<String> ours) {
        return NAMES.stream()
                .filter(name -> !ours.contains(name))
                .mapToInt(name -> EditDistance.distance(key, name))
                .min()
                .orElse(EditDistance.TOO_FAR);
    }
}
