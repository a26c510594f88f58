package org.monograph.content.naming;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.monograph.base.terms.PhraseFile;
import org.monograph.content.medication.NameKey;

/// Names of drugs without a monograph. A term with such a name, or one that is at least as close to such a
/// name, is no misspelling of our drug: "lorazepam" must not lead to the suggestion "clonazepam".
final class OtherDrugs {

    static final int MAX_WORDS = 4;

    private static final Set<String> NAMES =
            PhraseFile.read("other-drugs.yaml").stream().map(NameKey::of).collect(toUnmodifiableSet());
    private static final List<Name> ALL = NAMES.stream().map(Name::of).toList();

    /// The names near a text. A word is compared with many names of ours, and each time with all of these.
    private static final Cache<String, List<Near>> NEAR =
            Caffeine.newBuilder().maximumSize(1_000).build();

    private OtherDrugs() {}

    private record Near(String name, int cost) {}

    /// @param letters a bit for each letter in the name, to leave out names that are far away at once
    private record Name(String key, int letters, Misspelling misspelling) {

        static Name of(String key) {
            return new Name(key, letters(key), Misspelling.of(key));
        }

        private static int letters(String key) {
            return key.chars()
                    .filter(letter -> letter >= 'a' && letter <= 'z')
                    .reduce(0, (bits, letter) -> bits | 1 << letter - 'a');
        }

        /// Each change takes away one letter at most, and brings one at most.
        int cost(String text, int lettersOfText) {
            int changes = Misspelling.changes(key.length());
            return Integer.bitCount(letters & ~lettersOfText) > changes
                            || Integer.bitCount(lettersOfText & ~letters) > changes
                    ? Misspelling.TOO_FAR
                    : misspelling.cost(text);
        }
    }

    /// Initializes the class, which reads the names.
    static void load() {}

    static boolean contains(String key) {
        return NAMES.contains(key);
    }

    /// @param key as `NameKey` makes it
    /// @return the equal name, or else the one with the fewest typing errors
    static Optional<String> nearest(String key) {
        return NAMES.contains(key)
                ? Optional.of(key)
                : near(key).stream().map(Near::name).findFirst();
    }

    /// @param ours names not to compare with, as drugs with a monograph have them too
    /// @return the distance to the nearest name; `Misspelling.TOO_FAR` if none is near
    static int cost(String key, Set<String> ours) {
        return near(key).stream()
                .filter(near -> !ours.contains(near.name))
                .mapToInt(Near::cost)
                .findFirst()
                .orElse(Misspelling.TOO_FAR);
    }

    private static List<Near> near(String key) {
        return NEAR.get(key, OtherDrugs::compared);
    }

    private static List<Near> compared(String key) {
        int letters = Name.letters(key);
        return ALL.stream()
                .map(name -> new Near(name.key, name.cost(key, letters)))
                .filter(near -> near.cost != Misspelling.TOO_FAR)
                .sorted(comparingInt(Near::cost).thenComparing(Near::name))
                .toList();
    }

    /// Whether a name that is cut short may be one of these, too.
    static boolean hasBeginning(String key) {
        return ALL.stream().anyMatch(name -> name.key.startsWith(key));
    }
}
