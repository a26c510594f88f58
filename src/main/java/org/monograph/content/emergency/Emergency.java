package org.monograph.content.emergency;

import java.util.List;

/// The phrases of one emergency.
///
/// @param exceptions phrases within which none of the others counts
record Emergency(String slug, List<CrisisPhrase> phrases, List<CrisisPhrase> exceptions) {

    static Emergency of(EmergencyAdvice advice) {
        return new Emergency(
                advice.slug,
                advice.phrases.stream().map(CrisisPhrase::of).toList(),
                advice.exceptions.stream().map(CrisisPhrase::of).toList());
    }

    boolean isNamedIn(List<String> words) {
        var excepted = exceptions.stream().flatMap(phrase -> phrase.in(words)).toList();
        return phrases.stream()
                .flatMap(phrase -> phrase.in(words))
                .anyMatch(span -> excepted.stream().noneMatch(exception -> exception.contains(span)));
    }
}
