package org.monograph.base.graph;

import graphql.GraphQLContext;
import graphql.execution.ResultPath;
import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.monograph.base.database.Snapshot;

/// The state of the content, current or past, that a field and its children read. graphql-java passes it from
/// field to field as the local context. A row cannot hold it: the same row may be read now and as of
/// yesterday, with different ids and different children.
///
/// @param moment time of the publication that created the state; null for current content
public record AsOf(Instant moment) {

    public static final AsOf TODAY = new AsOf(null);

    /// The states that fields of the operation have selected for their children.
    private record States(Map<ResultPath, AsOf> byPath, Map<Instant, AsOf> byMoment) {

        static States in(GraphQLContext operation) {
            return operation.computeIfAbsent(States.class, _ -> new States(new HashMap<>(), new HashMap<>()));
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
        var field = request.field();
        var states = States.in(field.getGraphQlContext());
        var state = states.byMoment.computeIfAbsent(asOf, _ -> new AsOf(publicationAt(asOf)));
        states.byPath.put(field.getExecutionStepInfo().getPath(), state);
        return state;
    }

    private static Instant publicationAt(Instant asOf) {
        // PostgreSQL cannot store every Instant; nothing was published before 1970. It rounds to microseconds, and a
        // moment that is rounded up would include a publication just after it.
        return asOf.isBefore(Instant.EPOCH)
                ? Instant.EPOCH
                : Snapshot.publicationBefore(asOf.truncatedTo(ChronoUnit.MICROS))
                        .orElse(Instant.EPOCH);
    }

    /// The state that a field reads from.
    public static AsOf of(Request request) {
        return of(request.field());
    }

    public static AsOf of(DataFetchingEnvironment field) {
        return field.getLocalContext() instanceof AsOf state ? state : TODAY;
    }

    /// The state that the children of a fetched field read.
    public static AsOf below(DataFetchingEnvironment field) {
        States states = field.getGraphQlContext().get(States.class);
        return states == null
                ? TODAY
                : states.byPath.getOrDefault(field.getExecutionStepInfo().getPath(), of(field));
    }

    public boolean isToday() {
        return moment == null;
    }
}
