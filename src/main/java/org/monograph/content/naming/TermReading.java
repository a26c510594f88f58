package org.monograph.content.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.monograph.content.medication.MedicationLine;
import org.monograph.content.medication.MedicationLine.Candidate;
import org.monograph.content.medication.MedicationWords;

/// A term and the names that it may have, before it is known which of them there are.
///
/// @param interpretations most literal first
/// @param misspelt words that may be a name with typing errors
public record TermReading(
        String term, MedicationLine line, List<NameInterpretation> interpretations, List<Candidate> misspelt) {

    private static final MedicationWords WORDS = MedicationWords.read();

    /// Initializes the class, which reads the words.
    static void load() {}

    public static TermReading of(String term) {
        if (TermProblem.of(term).isPresent()) {
            return new TermReading(term, MedicationLine.of("", WORDS), List.of(), List.of());
        }
        var line = MedicationLine.of(term, WORDS);
        return new TermReading(term, line, NameInterpretation.of(term, line), line.misspelt());
    }

    /// The keys of the names that the term, or some words of it, may stand for.
    public List<String> nameKeys() {
        return interpretations.stream()
                .filter(interpretation -> interpretation.kinds().contains(MatchKind.SYNONYM))
                .map(NameInterpretation::key)
                .distinct()
                .toList();
    }

    /// The keys for which to search similar names.
    public List<String> misspeltKeys() {
        return misspelt.stream().map(Candidate::key).toList();
    }

    /// What the term means among names that are no drugs with a monograph.
    ///
    /// @param equal what has a name, for each of the `nameKeys` that are names
    /// @param similar what has names that resemble one of the `misspeltKeys`, by misspelt key and name
    public <T> TermMatch<T> match(Map<String, List<T>> equal, Map<String, Map<String, List<T>>> similar) {
        return Matcher.match(this, equalHits(equal), similarHits(similar));
    }

    private <T> List<NameHit<T>> equalHits(Map<String, List<T>> equal) {
        return IntStream.range(0, interpretations.size())
                .filter(index -> interpretations.get(index).kinds().contains(MatchKind.SYNONYM))
                .boxed()
                .flatMap(index -> {
                    var key = interpretations.get(index).key();
                    return equal.getOrDefault(key, List.of()).stream()
                            .map(meaning -> new NameHit<>(index, meaning, MatchKind.SYNONYM, key));
                })
                .toList();
    }

    private <T> List<NameHit<T>> similarHits(Map<String, Map<String, List<T>>> similar) {
        var hits = new ArrayList<NameHit<T>>();
        for (int index = 0; index < misspelt.size(); index++) {
            int at = index;
            similar.getOrDefault(misspelt.get(index).key(), Map.of())
                    .forEach((name, meanings) ->
                            meanings.forEach(meaning -> hits.add(new NameHit<>(at, meaning, MatchKind.FUZZY, name))));
        }
        return hits;
    }
}
