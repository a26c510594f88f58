package org.monograph.content.drug;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static org.monograph.base.terms.ErrorCode.BAD_USER_INPUT;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.monograph.base.database.Snapshot;
import org.monograph.base.graph.AsOf;
import org.monograph.base.graph.Batch;
import org.monograph.base.graph.Batch.Validity;
import org.monograph.base.graph.ReadsInBatches;
import org.monograph.base.graph.Request;
import org.monograph.base.terms.ContentException;
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
        requirePast(asOf, request);
        return Slug.isSlug(slug) ? asOf(AsOf.select(asOf, request)).of(request, slug) : completedFuture(null);
    }

    private static void requirePast(Instant asOf, Request request) {
        // our clock may be behind that of the database, which gives publications their times
        if (asOf != null && asOf.isAfter(Instant.now()) && asOf.isAfter(latestMoment(request))) {
            throw new ContentException(
                    BAD_USER_INPUT, "asOf: must not be in the future; omit it for the current state");
        }
    }

    private static Instant latestMoment(Request request) {
        request.reading().open();
        return Snapshot.latestMoment();
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
