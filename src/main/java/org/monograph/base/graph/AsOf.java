package org.monograph.base.graph;

import graphql.GraphQLContext;
import graphql.execution.ResultPath;
import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.monograph.base.database.Snapshot;

/// The state of the content that is read below a field. It travels as graphql-java's local request: a row is the same
/// whether it is read now or as of yesterday; what it is called, and what hangs on it, must not be.
///
/// @param moment of the publication that made the state; null for what is published now
public record AsOf(Instant moment) {

    public static final AsOf TODAY = new AsOf(null);

    /// The states that fields of the operation have entered, for what lies below them.
    private record Entered(Map<ResultPath, AsOf> states, Map<Instant, AsOf> byMoment) {

        static Entered in(GraphQLContext operation) {
            return operation.computeIfAbsent(Entered.class, _ -> new Entered(new HashMap<>(), new HashMap<>()));
        }
    }

    /// Enters, with all that lies below the field, the state at a moment that a client names. It is called by the
    /// publication that made it, so that two moments between which nothing was published name the same objects.
    ///
    /// @param asOf null for now
    public static AsOf enter(Instant asOf, Request request) {
        if (asOf == null) {
            return TODAY;
        }
        var field = request.field();
        var entered = Entered.in(field.getGraphQlContext());
        var state = entered.byMoment.computeIfAbsent(asOf, _ -> new AsOf(publicationAt(asOf)));
        entered.states.put(field.getExecutionStepInfo().getPath(), state);
        return state;
    }

    private static Instant publicationAt(Instant asOf) {
        // nothing was published before, and PostgreSQL cannot hold every Instant; it keeps microseconds, and rounding
        // up would show what was published just after the moment
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

    /// The state for the children of a field that was fetched.
    public static AsOf below(DataFetchingEnvironment field) {
        Entered entered = field.getGraphQlContext().get(Entered.class);
        return entered == null
                ? TODAY
                : entered.states.getOrDefault(field.getExecutionStepInfo().getPath(), of(field));
    }

    public boolean isToday() {
        return moment == null;
    }
}
