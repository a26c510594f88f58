package org.monograph.content.emergency;

import java.util.List;

/// The phrases of one emergency.
///
/// @param exceptions phrases within which none of the others counts
record Emergency(String slug, List<CrisisPhrase> phrases, List<CrisisPhrase> exceptions) {

    static Emergency of(EmergencyAdvice advice) {
        return new Emergency(advice.slug, phrases(advice.phrases), phrases(advice.exceptions));
    }

    /// Without phrases that another build has published and that this one cannot read: a search must not fail.
    private static List<CrisisPhrase> phrases(List<String> written) {
        return written.stream()
                .filter(phrase -> CrisisPhrase.problem(phrase).isEmpty())
                .map(CrisisPhrase::of)
                .toList();
    }

    boolean isNamedIn(List<String> words) {
        var excepted = exceptions.stream().flatMap(phrase -> phrase.in(words)).toList();
        return phrases.stream()
                .flatMap(phrase -> phrase.in(words))
                .anyMatch(span -> excepted.stream().noneMatch(exception -> exception.contains(span)));
    }
}
