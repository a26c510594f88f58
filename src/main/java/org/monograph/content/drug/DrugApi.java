package org.monograph.content.drug;

import static java.util.concurrent.CompletableFuture.completedFuture;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.monograph.base.graph.AsOf;
import org.monograph.base.graph.Batch;
import org.monograph.base.graph.Batch.Validity;
import org.monograph.base.graph.ReadsInBatches;
import org.monograph.base.graph.Request;
import org.monograph.base.terms.Slug;
import org.monograph.content.citation.Citation;

@GraphQLApi
public class DrugApi {

    /// Loads current drugs by slug.
    public static final Batch<String, Drug> CURRENT =
            new Batch<>("drugs", Validity.CONTENT, slugs -> Drug.bySlug(AsOf.TODAY, slugs), null);

    @Query
    @ReadsInBatches
    @Description(
            "The drug with this slug. Null when there is none, or was none at the time `asOf`, whatever the form of the slug."
                    + " Fails with BAD_USER_INPUT when `asOf` is invalid.")
    public CompletionStage<Drug> drug(
            @NonNull @Description("Slug of the drug.") String slug,
            @Nullable
                    @Description(
                            "Time of the state to return, with an offset from UTC, not in the future. Null for the current state.")
                    Instant asOf) {
        var request = Request.current();
        var state = AsOf.selectPast(asOf, request);
        return Slug.isSlug(slug) ? asOf(state).of(request, slug) : completedFuture(null);
    }

    /// Loads drugs by slug, from a state of the content.
    public static Batch<String, Drug> asOf(AsOf state) {
        return state.isToday()
                ? CURRENT
                : new Batch<>("drugs at " + state.moment(), slugs -> Drug.bySlug(state, slugs), null);
    }

    @NonNull
    @Description("Sources of the summary and the class; never empty.")
    public CompletionStage<@NonNull List<@NonNull Citation>> summaryCitations(@Source Drug drug) {
        return Citation.BY_SLUG.of(Request.current(), drug.summaryCitationSlugs);
    }

    @NonNull
    @Description("Disclaimer to show with the monograph.")
    public CompletionStage<@NonNull String> disclaimer(@Source Drug drug) {
        return Disclaimer.text(Request.current());
    }
}
