package org.monograph.content.condition;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.monograph.base.graph.Batch;
import org.monograph.base.graph.PageRequest;
import org.monograph.base.graph.Request;
import org.monograph.base.published.NamedTerm;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.base.terms.Slug;
import org.monograph.content.citation.Citation;
import org.monograph.content.drug.Drug;
import org.monograph.content.statement.Statement;
import org.monograph.content.statement.StatementList;

@GraphQLApi
public class ConditionApi {

    private static final Batch<Long, List<DrugUse>> USES = Statement.ofDrugs(DrugUse.class);

    private static final StatementList<DrugUse> OF_CONDITIONS =
            new StatementList<>(DrugUse.class, "conditionSlug", use -> use.conditionSlug);

    @Query
    @Description("One condition; null when there is none of that name.")
    public CompletionStage<Condition> condition(@NonNull @Description("the condition's slug") String slug) {
        return Condition.BY_SLUG.of(Request.current(), Slug.required("slug", slug));
    }

    @Query
    @NonNull
    @Description("All conditions, by name. Fails with BAD_USER_INPUT for a page size or a cursor that is not allowed.")
    public ConditionConnection conditions(
            @DefaultValue(PageRequest.DEFAULT_FIRST) @Description("how many at most, from 1 to 100") Integer first,
            @Description("cursor of this list; null for its beginning") String after) {
        return ConditionConnection.of(
                NamedTerm.page(Condition.class, NamedTerm.request(Condition.class, first, after)));
    }

    @NonNull
    @Description("how many conditions there are in all")
    public CompletionStage<@NonNull Integer> totalCount(@Source ConditionConnection connection) {
        return NamedTerm.COUNT.of(Request.current(), Condition.class);
    }

    @NonNull
    @Description(
            "what drugs are used for it, or advised against for it, by the drugs' names. Fails with BAD_USER_INPUT for a page size or a"
                    + " cursor that is not allowed.")
    public CompletionStage<@NonNull DrugUseConnection> uses(
            @Source Condition condition,
            @Nullable @Description("only what holds there, which includes what holds everywhere; null for all")
                    Jurisdiction jurisdiction,
            @DefaultValue(PageRequest.DEFAULT_FIRST) @Description("how many at most, from 1 to 100") Integer first,
            @Description("cursor of this list; null for its beginning") String after) {
        var list = new StatementList.Of(condition.slug, jurisdiction);
        return OF_CONDITIONS
                .page(list, first, after, Request.current())
                .thenApply(page -> DrugUseConnection.of(page, list));
    }

    @NonNull
    @Description("how many uses the whole list has")
    public CompletionStage<@NonNull Integer> totalCount(@Source DrugUseConnection connection) {
        return OF_CONDITIONS.count(connection.list(), Request.current());
    }

    @NonNull
    @Description("what it is used for, licensed uses and others, in the order of the monograph")
    public CompletionStage<@NonNull List<@NonNull DrugUse>> uses(
            @Source Drug drug,
            @Nullable @Description("only what holds there, which includes what holds everywhere; null for all")
                    Jurisdiction jurisdiction) {
        return USES.of(Request.current(), drug.key)
                .thenApply(all -> all.stream()
                        .filter(use -> Jurisdiction.covers(jurisdiction, use.jurisdiction))
                        .toList());
    }

    @NonNull
    @Description("the condition that it is used for")
    public CompletionStage<@NonNull Condition> condition(@Source DrugUse use) {
        return Condition.BY_SLUG.of(Request.current(), use.conditionSlug);
    }

    @NonNull
    @Description("the drug that is used")
    public Drug drug(@Source DrugUse use) {
        return use.ofDrug;
    }

    @NonNull
    @Description("where it comes from; never empty")
    public CompletionStage<@NonNull List<@NonNull Citation>> citations(@Source DrugUse use) {
        return Citation.BY_SLUG.of(Request.current(), use.citationSlugs);
    }

    @NonNull
    @Description("where it comes from; never empty")
    public CompletionStage<@NonNull List<@NonNull Citation>> citations(@Source Therapy therapy) {
        return Citation.BY_SLUG.of(Request.current(), therapy.citationSlugs());
    }
}
