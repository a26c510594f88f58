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
import org.monograph.content.medication.MedicationLine;
import org.monograph.content.medication.MedicationLine.Candidate;
import org.monograph.content.medication.NameKey;
import org.monograph.content.medication.Span;

/// One way to read a term, or some words of it, as a name or code.
///
/// @param key of the name
/// @param kinds of names that may equal the key. A salt that is written out is part of the names of
///     substances, never of brands or codes
/// @param system of the code; null for any system
/// @param span the words of the term; null for all of it
record NameInterpretation(String key, Set<MatchKind> kinds, IdentifierSystem system, Span span) {

    /// The term as it is first, then as a code, then its words.
    static List<NameInterpretation> of(String term, MedicationLine line) {
        var folded = NameKey.folded(term);
        var whole = NameKey.ofFolded(folded);
        return Stream.of(
                        Stream.of(new NameInterpretation(whole, Set.of(NAME, BRAND, SYNONYM, CODE), null, null)),
                        codes(folded),
                        line.candidates().stream()
                                .filter(candidate -> !candidate.key().equals(whole))
                                .map(NameInterpretation::of))
                .flatMap(interpretations -> interpretations)
                .filter(interpretation -> NameKey.isUsable(interpretation.key))
                .toList();
    }

    private static Stream<NameInterpretation> codes(String folded) {
        return Arrays.stream(IdentifierSystem.values())
                .filter(system -> !system.codeIn(folded).equals(folded))
                .map(system ->
                        new NameInterpretation(NameKey.ofFolded(system.codeIn(folded)), Set.of(CODE), system, null));
    }

    private static NameInterpretation of(Candidate candidate) {
        var kinds = candidate.isOfSubstance() ? Set.of(NAME, SYNONYM) : Set.of(NAME, BRAND, SYNONYM);
        return new NameInterpretation(candidate.key(), kinds, null, candidate.span());
    }
}
