package org.monograph.content.sideeffect;

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
import org.monograph.content.drug.Drug;
import org.monograph.content.editorial.NamedTerm;
import org.monograph.content.statement.StatementList;

@GraphQLApi
public class SideEffectApi {

    private static final StatementList<DrugSideEffect> OF_SIDE_EFFECTS = new StatementList<>(
            DrugSideEffect.class, "sideEffectSlug", effect -> effect.sideEffectSlug, "cast(null as string)");

    @Query
    @ReadsInBatches
    @Description("The side effect with this slug. Null when there is none, whatever the form of the slug.")
    public CompletionStage<SideEffect> sideEffect(@NonNull @Description("Slug of the side effect.") String slug) {
        return Slug.isSlug(slug) ? SideEffect.BY_SLUG.of(Request.current(), slug) : completedFuture(null);
    }

    @Query
    @NonNull
    @Description("All side effects, sorted by name. Fails with BAD_USER_INPUT when the page size or the "
            + "cursor is invalid.")
    public SideEffectConnection sideEffects(
            @DefaultValue(PageRequest.DEFAULT_FIRST) @Description("Maximum number of items on the page, from 1 to 100.")
                    Integer first,
            @Description("Cursor of this list after which the page begins. Null for the first page.") String after) {
        return SideEffectConnection.of(
                NamedTerm.page(SideEffect.class, NamedTerm.request(SideEffect.class, first, after)));
    }

    @NonNull
    @Description("Number of side effects on all pages.")
    public CompletionStage<@NonNull Integer> totalCount(@Source SideEffectConnection connection) {
        return NamedTerm.COUNT.of(Request.current(), SideEffect.class);
    }

    @NonNull
    @Description("Drugs that have the side effect, sorted by name. Fails with BAD_USER_INPUT when the page "
            + "size or the cursor is invalid.")
    public CompletionStage<@NonNull DrugSideEffectConnection> drugs(
            @Source SideEffect effect,
            @Nullable @Description(Jurisdiction.ONLY) Jurisdiction jurisdiction,
            @DefaultValue(PageRequest.DEFAULT_FIRST) @Description("Maximum number of items on the page, from 1 to 100.")
                    Integer first,
            @Description("Cursor of this list after which the page begins. Null for the first page.") String after) {
        var list = new StatementList.Of(effect.slug, jurisdiction);
        return OF_SIDE_EFFECTS
                .page(list, first, after, Request.current())
                .thenApply(page -> DrugSideEffectConnection.of(page, list));
    }

    @NonNull
    @Description("Number of items on all pages.")
    public CompletionStage<@NonNull Integer> totalCount(@Source DrugSideEffectConnection connection) {
        return OF_SIDE_EFFECTS.count(connection.list(), Request.current());
    }

    @NonNull
    @Description("Side effects of the drug, in the order of the monograph.")
    public CompletionStage<@NonNull List<@NonNull DrugSideEffect>> sideEffects(
            @Source Drug drug,
            @Nullable @Description("Only side effects of this seriousness. Null for all.") Seriousness seriousness,
            @Nullable @Description(Jurisdiction.ONLY) Jurisdiction jurisdiction) {
        return DrugSideEffect.OF_DRUGS
                .of(Request.current(), drug)
                .thenApply(all -> all.stream()
                        .filter(effect -> seriousness == null || effect.seriousness == seriousness)
                        .filter(effect -> effect.getScope().holdsIn(jurisdiction))
                        .toList());
    }

    @NonNull
    @Description("The side effect, independent of the drug.")
    public CompletionStage<@NonNull SideEffect> sideEffect(@Source DrugSideEffect effect) {
        return SideEffect.BY_SLUG.of(Request.current(), effect.sideEffectSlug);
    }

    @NonNull
    @Description("The drug.")
    public Drug drug(@Source DrugSideEffect effect) {
        return effect.ofDrug;
    }

    @NonNull
    @Description("Sources; never empty.")
    public CompletionStage<@NonNull List<@NonNull Citation>> citations(@Source DrugSideEffect effect) {
        return Citation.BY_SLUG.of(Request.current(), effect.citationSlugs);
    }

    @NonNull
    @Description("Sources; never empty.")
    public CompletionStage<@NonNull List<@NonNull Citation>> citations(@Source Frequency frequency) {
        return Citation.BY_SLUG.of(Request.current(), frequency.citationSlugs());
    }
}
