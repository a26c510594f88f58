package org.monograph.content.naming;

import static org.monograph.content.naming.MatchKind.BRAND;
import static org.monograph.content.naming.MatchKind.CODE;
import static org.monograph.content.naming.MatchKind.NAME;
import static org.monograph.content.naming.MatchKind.SYNONYM;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.monograph.content.drug.IdentifierSystem;

/// One way to take what somebody wrote for a name.
///
/// @param kinds of names that are read so. Salts are added to the names of substances, never to brands or codes
/// @param system whose codes are meant, null for any
record NameInterpretation(String key, Set<MatchKind> kinds, IdentifierSystem system) {

    /// All ways, the most literal first: what is found by one is what was meant, whatever the next would find.
    static List<NameInterpretation> of(String term) {
        var folded = NameKey.folded(term);
        var product = Strength.without(folded);
        var words = NameKey.words(product);
        return Stream.of(
                        Stream.of(new NameInterpretation(
                                NameKey.ofFolded(folded), Set.of(NAME, BRAND, SYNONYM, CODE), null)),
                        codes(folded),
                        Stream.of(
                                new NameInterpretation(NameKey.ofFolded(product), Set.of(NAME, BRAND, SYNONYM), null)),
                        substances(words))
                .flatMap(readings -> readings)
                .filter(reading -> NameKey.canBeFound(reading.key))
                .toList();
    }

    private static Stream<NameInterpretation> codes(String folded) {
        return Arrays.stream(IdentifierSystem.values())
                .filter(system -> !system.codeIn(folded).equals(folded))
                .map(system -> new NameInterpretation(NameKey.ofFolded(system.codeIn(folded)), Set.of(CODE), system));
    }

    private static Stream<NameInterpretation> substances(List<String> words) {
        return Salts.without(words).stream()
                .flatMap(bare -> Stream.of(words.stream().map(Salts::writtenOut).toList(), bare))
                .map(name ->
                        new NameInterpretation(NameKey.ofFolded(String.join(" ", name)), Set.of(NAME, SYNONYM), null));
    }

    /// What to look for when nothing is called as it was written: the bare name, and the first word alone,
    /// unless something follows that may be a second drug. Too short a text is like anything.
    static List<String> guesses(String term) {
        var product = NameKey.words(Strength.without(NameKey.folded(term)));
        var words = Salts.without(product).orElse(product);
        return Stream.of(words, firstAlone(words))
                .map(name -> NameKey.ofFolded(String.join(" ", name)))
                .filter(key -> key.length() >= EditDistance.MIN_LENGTH && NameKey.canBeFound(key))
                .distinct()
                .toList();
    }

    private static List<String> firstAlone(List<String> words) {
        return words.stream().skip(1).allMatch(word -> Salts.isSaltOrMineral(word) || Strength.isOfAProduct(word))
                ? words.subList(0, Math.min(1, words.size()))
                : List.of();
    }
}
