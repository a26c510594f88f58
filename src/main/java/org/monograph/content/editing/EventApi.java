package org.monograph.content.editing;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.monograph.base.graph.Batch;
import org.monograph.base.graph.Request;
import org.monograph.content.change.ChangeEvent;
import org.monograph.content.change.Problem;

/// The fields of an event that follow from later events, or are stored as JSON.
@GraphQLApi
public class EventApi {

    private static final Batch<Long, Boolean> RESOLVED = new Batch<>("closed comments", EventApi::resolved, false);

    @NonNull
    @Description("Whether a later comment has closed it.")
    public CompletionStage<@NonNull Boolean> resolved(@Source ChangeEvent event) {
        return RESOLVED.of(Request.current(), event.row);
    }

    private static Map<Long, Boolean> resolved(Set<Long> rows) {
        return Panache.getSession()
                .createSelectionQuery(
                        "select distinct resolves from ChangeEvent where any_is(:rows, resolves)", Long.class)
                .setParameter("rows", rows.toArray(Long[]::new))
                .getResultList()
                .stream()
                .collect(toMap(identity(), _ -> true));
    }

    @NonNull
    @Description("Why a scheduled publication was refused, up to 100 problems. Empty for all other events.")
    public List<@NonNull Problem> problems(@Source ChangeEvent event) {
        return Problem.ofJson(event.problemsJson);
    }
}
