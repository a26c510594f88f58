package org.monograph.base.graph;

import static org.monograph.base.terms.ErrorCode.BAD_USER_INPUT;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.monograph.base.database.Snapshot;
import org.monograph.base.terms.ContentException;

/// The state of the content, current or past, that a field and its children read. graphql-java passes it from
/// field to field as the local context. A row cannot hold it: the same row may be read now and as of
/// yesterday, with different ids and different children.
///
/// @param moment time of the publication that created the state; null for current content
public record AsOf(Instant moment) {

    public static final AsOf TODAY = new AsOf(null);

    /// The states that fields of the operation have selected, by the moment that the client sent.
    private record Selected(Map<Instant, AsOf> byMoment) {

        static Map<Instant, AsOf> in(GraphQLContext operation) {
            return operation.computeIfAbsent(Selected.class, _ -> new Selected(new HashMap<>())).byMoment;
        }
    }

    /// Selects the state of the content that the request's field and all fields below it read. The result has
    /// the time of the last publication up to `asOf`, so that ids do not depend on the exact moment that a
    /// client sends.
    ///
    /// @param asOf null for current content
    public static AsOf select(Instant asOf, Request request) {
        if (asOf == null) {
            return TODAY;
        }
        request.reading().open();
        var state = Selected.in(request.operation()).computeIfAbsent(asOf, _ -> new AsOf(publicationAt(asOf)));
        request.setBelow(state);
        return state;
    }

    /// The same for a moment that a client names.
    ///
    /// @throws ContentException `BAD_USER_INPUT` when it is in the future
    public static AsOf selectPast(Instant asOf, Request request) {
        // our clock may be behind that of the database, which gives publications their times
        if (asOf != null && asOf.isAfter(Instant.now()) && asOf.isAfter(latestMoment(request))) {
            throw new ContentException(
                    BAD_USER_INPUT, "asOf: must not be in the future; omit it for the current state");
        }
        return select(asOf, request);
    }

    private static Instant latestMoment(Request request) {
        request.reading().open();
        return Snapshot.latestMoment();
    }

    private static Instant publicationAt(Instant asOf) {
        // PostgreSQL cannot store every Instant; nothing was published before 1970. It rounds to microseconds, and a
        // moment that is rounded up would include a publication just after it.
        return asOf.isBefore(Instant.EPOCH)
                ? Instant.EPOCH
                : Snapshot.publicationBefore(asOf.truncatedTo(ChronoUnit.MICROS))
                        .orElse(Instant.EPOCH);
    }

    /// The state that a field reads which graphql-java fetches.
    public static AsOf of(DataFetchingEnvironment field) {
        return field.getLocalContext() instanceof AsOf state ? state : TODAY;
    }

    public boolean isToday() {
        return moment == null;
    }
}
