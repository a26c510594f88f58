package org.monograph.sideeffect;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.monograph.citation.Citation;
import org.monograph.drug.Drug;
import org.monograph.drug.Statement;
import org.monograph.schema.Batch;
import org.monograph.schema.Slug;

@GraphQLApi
public class SideEffectApi {

    private static final Batch<Long, List<DrugSideEffect>> OF_DRUGS = Statement.ofDrugs(DrugSideEffect.class);

    @Query
    @Description("One side effect; null when there is none of that name.")
    public CompletionStage<SideEffect> sideEffect(
            @NonNull @Description("the side effect's slug") String slug, Context context) {
        return SideEffect.BY_SLUG.of(context, Slug.required("slug", slug));
    }

    @NonNull
    @Description("side effects of the drug, in the order of the monograph")
    public CompletionStage<@NonNull List<@NonNull DrugSideEffect>> sideEffects(
            @Source Drug drug,
            @Nullable @Description("only these; null for all") Seriousness seriousness,
            Context context) {
        return OF_DRUGS.of(context, drug.key)
                .thenApply(all -> all.stream()
                        .filter(effect -> seriousness == null || effect.seriousness == seriousness)
                        .toList());
    }

    @NonNull
    @Description("the side effect itself")
    public CompletionStage<@NonNull SideEffect> sideEffect(@Source DrugSideEffect effect, Context context) {
        return SideEffect.BY_SLUG.of(context, effect.sideEffectSlug);
    }

    @NonNull
    @Description("the drug that has it")
    public Drug drug(@Source DrugSideEffect effect) {
        return effect.ofDrug;
    }

    @NonNull
    @Description("where it comes from; never empty")
    public CompletionStage<@NonNull List<@NonNull Citation>> citations(@Source DrugSideEffect effect, Context context) {
        return Citation.BY_SLUG.of(context, effect.citationSlugs);
    }

    @NonNull
    @Description("where it comes from; never empty")
    public CompletionStage<@NonNull List<@NonNull Citation>> citations(@Source Frequency frequency, Context context) {
        return Citation.BY_SLUG.of(context, frequency.citationSlugs());
    }
}
