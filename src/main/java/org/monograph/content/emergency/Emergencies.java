package org.monograph.content.emergency;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.monograph.base.graph.Request;
import org.monograph.base.published.Publication;
import org.monograph.base.published.Vocabulary;

/// The emergencies that a search names. Their phrases are cached for one state of the content, so that nearly
/// all searches need no statement for them.
public final class Emergencies {

    private record Cached(UUID content, EmergencyIndex index) {}

    private static final AtomicReference<Cached> CACHED = new AtomicReference<>(new Cached(null, EmergencyIndex.EMPTY));

    private Emergencies() {}

    /// @return slugs, the most urgent first
    public static List<String> namedIn(String search, Request request) {
        return index(request.operation().get(Vocabulary.CONTENT)).namedIn(search);
    }

    private static EmergencyIndex index(UUID content) {
        var cached = CACHED.get();
        if (content != null && content.equals(cached.content)) {
            return cached.index;
        }
        var read = EmergencyIndex.of(Panache.getSession()
                .createSelectionQuery("where " + Publication.CURRENT, EmergencyAdvice.class)
                .getResultList());
        if (content != null) {
            CACHED.set(new Cached(content, read));
        }
        return read;
    }
}
