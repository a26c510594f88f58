package org.monograph.content.comparison;

import static org.monograph.base.terms.ErrorCode.BAD_USER_INPUT;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.monograph.base.graph.ReadsInBatches;
import org.monograph.base.graph.Request;
import org.monograph.base.terms.ContentException;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.base.terms.Slug;
import org.monograph.content.citation.Citation;
import org.monograph.content.drug.Disclaimer;
import org.monograph.content.drug.DrugApi;
import org.monograph.content.interaction.Interaction;
import org.monograph.content.interaction.Interactions;
import org.monograph.content.scope.Scope;
import org.monograph.content.sideeffect.DrugSideEffect;
import org.monograph.content.sideeffect.SideEffect;

@GraphQLApi
public class ComparisonApi {

    static final int MIN_DRUGS = 2;
    static final int MAX_DRUGS = 10;

    @Query
    @ReadsInBatches
    @Description(
            "Compares the current state of drugs. Null when it fails, with BAD_USER_INPUT when there are fewer than 2 or more than 10"
                    + " different slugs.")
    public CompletionStage<DrugComparison> compareDrugs(
            @NonNull @Description("2 to 10 different slugs. A repeated slug counts once, at its first place.")
                    List<@NonNull String> slugs,
            @Nullable
                    @Description(
                            "Attributes to compare, in the order of the rows. A repeated one counts once. Null for all, in the order of the enum.")
                    List<@NonNull ComparisonAttribute> attributes,
            @Nullable
                    @Description(
                            "Only what applies in this jurisdiction, which includes what applies everywhere. Null for all jurisdictions.")
                    Jurisdiction jurisdiction) {
        var distinct = distinct(slugs);
        var rows = attributes == null
                ? List.of(ComparisonAttribute.values())
                : attributes.stream().distinct().toList();
        return DrugApi.CURRENT
                .of(Request.current(), distinct.stream().map(Slug::orNone).toList())
                .thenApply(found -> DrugComparison.of(distinct, found, rows, jurisdiction));
    }

    private static List<String> distinct(List<String> slugs) {
        var distinct = slugs.stream().distinct().toList();
        if (distinct.size() < MIN_DRUGS || distinct.size() > MAX_DRUGS) {
            throw new ContentException(
                    BAD_USER_INPUT,
                    "slugs: send %d to %d different slugs; there are %d"
                            .formatted(MIN_DRUGS, MAX_DRUGS, distinct.size()));
        }
        return distinct;
    }

    @NonNull
    @Description("One row for each attribute.")
    public CompletionStage<@NonNull List<@NonNull ComparisonRow>> rows(@Source DrugComparison comparison) {
        return ComparedCells.of(Request.current(), comparison.drugs(), comparison.jurisdiction())
                .thenApply(comparison::rows);
    }

    @NonNull
    @Description(
            "Side effects of all compared drugs: first those of the first drug, in the order of its monograph, then those of later drugs only.")
    public CompletionStage<@NonNull List<@NonNull SideEffectComparison>> sideEffects(
            @Source DrugComparison comparison) {
        return DrugSideEffect.OF_DRUGS
                .of(Request.current(), comparison.drugs())
                .thenApply(drugs -> SideEffectComparison.of(drugs.stream()
                        .map(effects -> Scope.in(comparison.jurisdiction(), effects, DrugSideEffect::getScope))
                        .toList()));
    }

    @NonNull
    @Description("The side effect.")
    public CompletionStage<@NonNull SideEffect> sideEffect(@Source SideEffectComparison row) {
        return SideEffect.BY_SLUG.of(Request.current(), row.sideEffectSlug());
    }

    @NonNull
    @Description(
            "Interactions among the compared drugs, recorded or following from the rule of a class, the most severe first. A combination that is not listed is not known to be safe.")
    public CompletionStage<@NonNull List<@NonNull Interaction>> interactions(@Source DrugComparison comparison) {
        return Interactions.AMONG
                .of(Request.current(), comparison.slugs())
                .thenApply(all -> Scope.in(comparison.jurisdiction(), all, Interaction::scope));
    }

    @NonNull
    @Description("Disclaimer to show with the result.")
    public CompletionStage<@NonNull String> disclaimer(@Source DrugComparison comparison) {
        return Disclaimer.text(Request.current());
    }

    @NonNull
    @Description("Sources. Empty only when the status is UNKNOWN or NOT_APPLICABLE.")
    public CompletionStage<@NonNull List<@NonNull Citation>> citations(@Source ComparisonCell cell) {
        return Citation.BY_SLUG.of(Request.current(), cell.citationSlugs());
    }
}
