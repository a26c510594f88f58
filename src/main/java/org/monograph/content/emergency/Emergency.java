package org.monograph.content.emergency;

import java.util.List;
import java.util.stream.Stream;

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

    Stream<CrisisPhrase> all() {
        return Stream.concat(phrases.stream(), exceptions.stream());
    }
}
