package org.monograph.content.naming;

import static org.monograph.content.naming.MatchKind.FUZZY;
import static org.monograph.content.naming.MatchStatus.AMBIGUOUS;
import static org.monograph.content.naming.MatchStatus.EXACT;
import static org.monograph.content.naming.MatchStatus.NONE;
import static org.monograph.content.naming.MatchStatus.SUGGESTION;

import java.util.List;
import org.monograph.content.medication.MedicationDetails;

/// What a term means.
///
/// @param meanings for SUGGESTION, closest first
/// @param matchedOn kinds of the names that equal the term or words of it; FUZZY for a SUGGESTION
/// @param details what the term says beside the name; null when it says nothing, or for NONE
public record TermMatch<T>(MatchStatus status, List<T> meanings, List<MatchKind> matchedOn, MedicationDetails details) {

    public static final int MAX_SUGGESTIONS = 5;

    static <T> TermMatch<T> none() {
        return new TermMatch<>(NONE, List.of(), List.of(), null);
    }

    static <T> TermMatch<T> exact(List<T> meanings, List<MatchKind> matchedOn, MedicationDetails details) {
        return new TermMatch<>(meanings.size() == 1 ? EXACT : AMBIGUOUS, meanings, matchedOn, details);
    }

    static <T> TermMatch<T> suggestion(List<T> meanings, MedicationDetails details) {
        return meanings.isEmpty()
                ? none()
                : new TermMatch<>(
                        SUGGESTION, meanings.stream().limit(MAX_SUGGESTIONS).toList(), List.of(FUZZY), details);
    }
}
