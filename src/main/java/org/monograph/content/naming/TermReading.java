package org.monograph.content.naming;

import java.util.EnumSet;
import java.util.List;
import org.monograph.content.medication.MedicationLine;
import org.monograph.content.medication.MedicationLine.Candidate;
import org.monograph.content.medication.MedicationWords;
import org.monograph.content.medication.WordKind;

/// The names that a term may have, before it is known which of them there are.
///
/// @param interpretations most literal first
/// @param misspelt words that may be a name with typing errors
record TermReading(MedicationLine line, List<NameInterpretation> interpretations, List<Candidate> misspelt) {

    private static final MedicationWords WORDS =
            new MedicationWords(PhraseFile.read("medication-words.yaml", EnumSet.allOf(WordKind.class)));

    /// Initializes the class, which reads the words.
    static void load() {}

    static TermReading of(String term) {
        if (TermProblem.of(term).isPresent()) {
            return new TermReading(MedicationLine.of("", WORDS), List.of(), List.of());
        }
        var line = MedicationLine.of(term, WORDS);
        return new TermReading(line, NameInterpretation.of(term, line), line.misspelt());
    }

    List<String> misspeltKeys() {
        return misspelt.stream().map(Candidate::key).toList();
    }
}
