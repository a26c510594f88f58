package org.monograph.condition;

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
import org.monograph.schema.Jurisdiction;
import org.monograph.schema.Slug;

@GraphQLApi
public class ConditionApi {

    private static final Batch<Long, List<DrugUse>> USES = Statement.ofDrugs(DrugUse.class);

    @Query
    @Description("One condition; null when there is none of that name.")
    public CompletionStage<Condition> condition(
            @NonNull @Description("the condition's slug") String slug, Context context) {
        return Condition.BY_SLUG.of(context, Slug.required("slug", slug));
    }

    @NonNull
    @Description("what it is used for, licensed uses and others, in the order of the monograph")
    public CompletionStage<@NonNull List<@NonNull DrugUse>> uses(
            @Source Drug drug,
            @Nullable @Description("only what holds there, which includes what holds everywhere; null for all")
                    Jurisdiction jurisdiction,
            Context context) {
        return USES.of(context, drug.key)
                .thenApply(all -> all.stream()
                        .filter(use -> Jurisdiction.covers(jurisdiction, use.jurisdiction))
                        .toList());
    }

    @NonNull
    @Description("the condition that it is used for")
    public CompletionStage<@NonNull Condition> condition(@Source DrugUse use, Context context) {
        return Condition.BY_SLUG.of(context, use.conditionSlug);
    }

    @NonNull
    @Description("the drug that is used")
    public Drug drug(@Source DrugUse use) {
        return use.ofDrug;
    }

    @NonNull
    @Description("where it comes from; never empty")
    public CompletionStage<@NonNull List<@NonNull Citation>> citations(@Source DrugUse use, Context context) {
        return Citation.BY_SLUG.of(context, use.citationSlugs);
    }

    @NonNull
    @Description("where it comes from; never empty")
    public CompletionStage<@NonNull List<@NonNull Citation>> citations(@Source Therapy therapy, Context context) {
        return Citation.BY_SLUG.of(context, therapy.citationSlugs());
    }
}
