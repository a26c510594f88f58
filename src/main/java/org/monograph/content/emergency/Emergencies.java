package org.monograph.content.emergency;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.monograph.base.graph.Request;
import org.monograph.base.published.Publication;
import org.monograph.base.published.Vocabulary;

/// The emergencies that a search names. Their phrases are cached for one state of the content, so that nearly
/// all searches need no statement for them.
public final class Emergencies {

    private record Cached(UUID content, List<Emergency> all) {}

    private static final AtomicReference<Cached> CACHED = new AtomicReference<>(new Cached(null, List.of()));

    private Emergencies() {}

    /// @return slugs, the most urgent first
    public static List<String> namedIn(String search, Request request) {
        return namedIn(search, all(request.operation().get(Vocabulary.CONTENT)));
    }

    static List<String> namedIn(String search, List<Emergency> emergencies) {
        var words = CrisisText.words(search);
        return emergencies.stream()
                .filter(emergency -> emergency.isNamedIn(words))
                .map(Emergency::slug)
                .toList();
    }

    private static List<Emergency> all(UUID content) {
        var cached = CACHED.get();
        if (content != null && content.equals(cached.content)) {
            return cached.all;
        }
        var read = of(Panache.getSession()
                .createSelectionQuery("where " + Publication.CURRENT, EmergencyAdvice.class)
                .getResultList());
        CACHED.set(new Cached(content, read));
        return read;
    }

    static List<Emergency> of(List<EmergencyAdvice> advice) {
        return advice.stream()
                .sorted(Comparator.comparingInt((EmergencyAdvice one) -> one.urgency)
                        .thenComparing(one -> one.slug))
                .map(Emergency::of)
                .toList();
    }
}
