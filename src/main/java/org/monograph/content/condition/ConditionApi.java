package org.monograph.content.condition;

import static java.util.concurrent.CompletableFuture.completedFuture;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.monograph.base.graph.PageRequest;
import org.monograph.base.graph.ReadsInBatches;
import org.monograph.base.graph.Request;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.base.terms.Slug;
import org.monograph.content.citation.Citation;
import org.monograph.content.clinical.Dose;
import org.monograph.content.drug.Drug;
import org.monograph.content.editorial.NamedTerm;
import org.monograph.content.scope.Scope;
import org.monograph.content.statement.DrugStatements;
import org.monograph.content.statement.StatementList;

@GraphQLApi
public class ConditionApi {

    private static final DrugStatements<DrugUse> USES = new DrugStatements<>(DrugUse.class);

    @Query
    @ReadsInBatches
    @Description("The condition with this slug. Null when there is none, whatever the form of the slug.")
    public CompletionStage<Condition> condition(@NonNull @Description("Slug of the condition.") String slug) {
        return Slug.isSlug(slug) ? Condition.BY_SLUG.of(Request.current(), slug) : completedFuture(null);
    }

    @Query
    @NonNull
    @Description("All conditions, sorted by name. Fails with BAD_USER_INPUT when the page size or the "
            + "cursor is invalid.")
    public ConditionConnection conditions(
            @DefaultValue(PageRequest.DEFAULT_FIRST) @Description("Maximum number of items on the page, from 1 to 100.")
                    Integer first,
            @Description("Cursor of this list after which the page begins. Null for the first page.") String after) {
        return ConditionConnection.of(
                NamedTerm.page(Condition.class, NamedTerm.request(Condition.class, first, after)));
    }

    @NonNull
    @Description("Number of conditions on all pages.")
    public CompletionStage<@NonNull Integer> totalCount(@Source ConditionConnection connection) {
        return NamedTerm.COUNT.of(Request.current(), Condition.class);
    }

    @NonNull
    @Description("Drugs that are used for the condition or advised against for it, sorted by the name of "
            + "the drug. Fails with BAD_USER_INPUT when the page size or the cursor is invalid.")
    public CompletionStage<@NonNull DrugUseConnection> uses(
            @Source Condition condition,
            @Nullable @Description(Jurisdiction.ONLY) Jurisdiction jurisdiction,
            @DefaultValue(PageRequest.DEFAULT_FIRST) @Description("Maximum number of items on the page, from 1 to 100.")
                    Integer first,
            @Description("Cursor of this list after which the page begins. Null for the first page.") String after) {
        var list = new StatementList.Of(condition.slug, jurisdiction);
        return DrugUse.OF_CONDITIONS
                .page(list, first, after, Request.current())
                .thenApply(page -> DrugUseConnection.of(page, list));
    }

    @NonNull
    @Description("Number of uses on all pages.")
    public CompletionStage<@NonNull Integer> totalCount(@Source DrugUseConnection connection) {
        return DrugUse.OF_CONDITIONS.count(connection.list(), Request.current());
    }

    @NonNull
    @Description("Uses of the drug, licensed or not, in the order of the monograph.")
    public CompletionStage<@NonNull List<@NonNull DrugUse>> uses(
            @Source Drug drug, @Nullable @Description(Jurisdiction.ONLY) Jurisdiction jurisdiction) {
        return USES.of(Request.current(), drug).thenApply(all -> Scope.in(jurisdiction, all, DrugUse::getScope));
    }

    @NonNull
    @Description("Conditions for which the dose is. Empty for all uses.")
    public CompletionStage<@NonNull List<@NonNull Condition>> conditions(@Source Dose dose) {
        return Condition.BY_SLUG.of(Request.current(), dose.conditionSlugs());
    }

    @NonNull
    @Description("The condition.")
    public CompletionStage<@NonNull Condition> condition(@Source DrugUse use) {
        return Condition.BY_SLUG.of(Request.current(), use.conditionSlug);
    }

    @NonNull
    @Description("The drug.")
    public Drug drug(@Source DrugUse use) {
        return use.ofDrug;
    }

    @NonNull
    @Description("Sources; never empty.")
    public CompletionStage<@NonNull List<@NonNull Citation>> citations(@Source DrugUse use) {
        return Citation.BY_SLUG.of(Request.current(), use.citationSlugs);
    }

    @NonNull
    @Description("Sources; never empty.")
    public CompletionStage<@NonNull List<@NonNull Citation>> citations(@Source Therapy therapy) {
        return Citation.BY_SLUG.of(Request.current(), therapy.citationSlugs());
    }
}
