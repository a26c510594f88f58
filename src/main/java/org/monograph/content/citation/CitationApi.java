package org.monograph.content.citation;

import static java.util.concurrent.CompletableFuture.completedFuture;

import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.monograph.base.graph.ReadsInBatches;
import org.monograph.base.graph.Request;
import org.monograph.base.terms.Slug;

@GraphQLApi
public class CitationApi {

    @Query
    @ReadsInBatches
    @Description("The source with this slug. Null when there is none, whatever the form of the slug.")
    public CompletionStage<Citation> citation(@NonNull @Description("Slug of the source.") String slug) {
        return Slug.isSlug(slug) ? Citation.BY_SLUG.of(Request.current(), slug) : completedFuture(null);
    }
}
