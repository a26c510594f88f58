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

/// One way to read a term as a name or code.
///
/// @param key of the name
/// @param kinds of names that may equal the key. Salts are part of the names of substances, never of brands
///     or codes
/// @param system of the code; null for any system
record NameInterpretation(String key, Set<MatchKind> kinds, IdentifierSystem system) {

    /// All interpretations of a term, most literal first. The first one with a match decides which drug is
    /// meant; later ones do not add other drugs.
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
                .flatMap(interpretations -> interpretations)
                .filter(interpretation -> NameKey.isUsable(interpretation.key))
                .toList();
    }

    private static Stream<NameInterpretation> codes(String folded) {
        return Arrays.stream(IdentifierSystem.values())
                .filter(system -> !system.codeIn(folded).equals(folded))
                .map(system -> new NameInterpretation(NameKey.ofFolded(system.codeIn(folded)), Set.of(CODE), system));
    }

    private static Stream<NameInterpretation> substances(List<String> words) {
        return Salts.without(words).stream()
                .flatMap(base ->
                        Stream.of(words.stream().map(Salts::unabbreviated).toList(), base))
                .map(name ->
                        new NameInterpretation(NameKey.ofFolded(String.join(" ", name)), Set.of(NAME, SYNONYM), null));
    }

    /// The keys for which to search similar names, when no name equals the term: the name without strength,
    /// form and salt, and its first word, unless a later word may name a second drug. Short keys are left
    /// out, as they resemble too many names.
    static List<String> fuzzyKeys(String term) {
        var product = NameKey.words(Strength.without(NameKey.folded(term)));
        var words = Salts.without(product).orElse(product);
        return Stream.of(words, firstWord(words))
                .map(name -> NameKey.ofFolded(String.join(" ", name)))
                .filter(key -> key.length() >= EditDistance.MIN_LENGTH && NameKey.isUsable(key))
                .distinct()
                .toList();
    }

    private static List<String> firstWord(List<String> words) {
        return words.stream().skip(1).allMatch(word -> Salts.isSaltOrMineral(word) || Strength.describesProduct(word))
                ? words.subList(0, Math.min(1, words.size()))
                : List.of();
    }
}
