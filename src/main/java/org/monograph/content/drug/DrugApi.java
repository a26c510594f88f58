package org.monograph.content.drug;

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
import org.monograph.base.graph.Request;
import org.monograph.base.terms.ContentException;
import org.monograph.base.terms.Slug;
import org.monograph.content.citation.Citation;

@GraphQLApi
public class DrugApi {

    /// Drugs by slug, as they are now.
    public static final Batch<String, Drug> CURRENT =
            new Batch<>("drugs", slugs -> Drug.bySlug(AsOf.TODAY, slugs), null);

    @Query
    @Description("The monograph of one drug; null when there is none of that name, or was none at that moment.")
    public CompletionStage<Drug> drug(
            @NonNull @Description("the drug's slug") String slug,
            @Nullable
                    @Description(
                            "what was published at this moment, with its offset from UTC; null for now. In the future: BAD_USER_INPUT")
                    Instant asOf) {
        var request = Request.current();
        Slug.required("slug", slug);
        requirePast(asOf);
        return asOf(AsOf.select(asOf, request)).of(request, slug);
    }

    private static void requirePast(Instant asOf) {
        // our clock may be behind the database's, by which a client was told when something was published
        if (asOf != null && asOf.isAfter(Instant.now()) && asOf.isAfter(Snapshot.latestMoment())) {
            throw new ContentException(
                    BAD_USER_INPUT, "asOf: lies in the future; leave it out for what is published now");
        }
    }

    /// Drugs by slug, as they were in a state of the content.
    public static Batch<String, Drug> asOf(AsOf state) {
        return state.isToday()
                ? CURRENT
                : new Batch<>("drugs at " + state.moment(), slugs -> Drug.bySlug(state, slugs), null);
    }

    @NonNull
    @Description("where the summary and the class come from; never empty")
    public CompletionStage<@NonNull List<@NonNull Citation>> summaryCitations(@Source Drug drug) {
        return Citation.BY_SLUG.of(Request.current(), drug.summaryCitationSlugs);
    }

    @NonNull
    @Description("what to bear in mind with all that is said here")
    public CompletionStage<@NonNull String> disclaimer(@Source Drug drug) {
        return Disclaimer.text(Request.current());
    }
}
