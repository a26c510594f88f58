package org.monograph.content.comparison;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static org.monograph.base.terms.ErrorCode.BAD_USER_INPUT;

import io.smallrye.graphql.api.Nullable;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.monograph.base.graph.Batch;
import org.monograph.base.graph.Request;
import org.monograph.base.terms.ContentException;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.base.terms.Slug;
import org.monograph.content.citation.Citation;
import org.monograph.content.condition.NamedUse;
import org.monograph.content.drug.Disclaimer;
import org.monograph.content.drug.DrugApi;
import org.monograph.content.drug.DrugProfile;
import org.monograph.content.interaction.Interaction;
import org.monograph.content.interaction.Interactions;
import org.monograph.content.sideeffect.DrugSideEffect;
import org.monograph.content.sideeffect.SideEffect;
import org.monograph.content.warning.Warning;

@GraphQLApi
public class ComparisonApi {

    private static final int MIN_DRUGS = 2;
    static final int MAX_DRUGS = 10;

    @Query
    @NonNull
    @Description(
            "Drugs side by side, as they are published now. Fails with BAD_USER_INPUT for fewer than 2 or more than 10 different"
                    + " slugs.")
    public CompletionStage<@NonNull DrugComparison> compareDrugs(
            @NonNull @Description("2 to 10 different slugs; a repeated one counts once, at its first place")
                    List<@NonNull String> slugs,
            @Nullable
                    @Description(
                            "the rows, in this order; null for all: class, mechanism, dependence, use, sedation, stopping, legal status, onset, boxed warning; a repeated one counts once")
                    List<@NonNull ComparisonAttribute> attributes,
            @Nullable @Description("only what holds there, for uses, legal status and boxed warnings; null for all")
                    Jurisdiction jurisdiction) {
        var wanted = different(slugs);
        var rows = attributes == null
                ? List.of(ComparisonAttribute.values())
                : attributes.stream().distinct().toList();
        return DrugApi.CURRENT
                .of(Request.current(), wanted)
                .thenApply(found -> DrugComparison.of(wanted, found, rows, jurisdiction));
    }

    private static List<String> different(List<String> slugs) {
        var different = slugs.stream()
                .map(slug -> Slug.required("slugs", slug))
                .distinct()
                .toList();
        if (different.size() < MIN_DRUGS || different.size() > MAX_DRUGS) {
            throw new ContentException(
                    BAD_USER_INPUT,
                    "slugs: %d to %d different drugs can be compared; %d were asked for"
                            .formatted(MIN_DRUGS, MAX_DRUGS, different.size()));
        }
        return different;
    }

    @NonNull
    @Description("what they are compared by")
    public CompletionStage<@NonNull List<@NonNull ComparisonRow>> rows(@Source DrugComparison comparison) {
        var asked = comparison.attributes();
        var keys = comparison.keys();
        var routes = ComparisonAttribute.needRoutes(asked);
        var profiles = load(ComparisonAttribute.needProfiles(asked), DrugProfile.OF_DRUGS, keys, null);
        var uses = load(routes, NamedUse.OF_DRUGS, keys, List.of());
        var boxed = load(routes, Warning.BOXED_OF_DRUGS, keys, List.of());
        return profiles.thenCombine(uses, Loaded::new)
                .thenCombine(boxed, (loaded, warnings) -> comparison.rows(loaded.with(comparison, warnings)));
    }

    private record Loaded(List<DrugProfile> profiles, List<List<NamedUse>> uses) {

        List<ComparedDrug> with(DrugComparison comparison, List<List<Warning>> boxed) {
            return IntStream.range(0, comparison.drugs().size())
                    .mapToObj(place -> new ComparedDrug(
                            comparison.drugs().get(place),
                            comparison.jurisdiction(),
                            profiles.get(place),
                            uses.get(place),
                            boxed.get(place)))
                    .toList();
        }
    }

    private static <V> CompletionStage<List<V>> load(boolean needed, Batch<Long, V> batch, List<Long> keys, V none) {
        return needed ? batch.of(Request.current(), keys) : completedFuture(Collections.nCopies(keys.size(), none));
    }

    @NonNull
    @Description(
            "all side effects that one of the drugs has, in the order of the first drug's monograph, then what only later drugs have")
    public CompletionStage<@NonNull List<@NonNull SideEffectComparison>> sideEffects(
            @Source DrugComparison comparison) {
        return DrugSideEffect.OF_DRUGS.of(Request.current(), comparison.keys()).thenApply(SideEffectComparison::of);
    }

    @NonNull
    @Description("the side effect")
    public CompletionStage<@NonNull SideEffect> sideEffect(@Source SideEffectComparison row) {
        return SideEffect.BY_SLUG.of(Request.current(), row.sideEffectSlug());
    }

    @NonNull
    @Description(
            "what is written of pairs of the compared drugs, or follows from the rule of a class, the most severe first; nothing listed is no proof of safety")
    public CompletionStage<@NonNull List<@NonNull Interaction>> interactions(@Source DrugComparison comparison) {
        return Interactions.AMONG.of(Request.current(), comparison.slugs());
    }

    @NonNull
    @Description("what to bear in mind with all that is said here")
    public CompletionStage<@NonNull String> disclaimer(@Source DrugComparison comparison) {
        return Disclaimer.text(Request.current());
    }

    @NonNull
    @Description("where it comes from; empty only for an unknown cell, or one whose question does not arise")
    public CompletionStage<@NonNull List<@NonNull Citation>> citations(@Source ComparisonCell cell) {
        return Citation.BY_SLUG.of(Request.current(), cell.citationSlugs());
    }
}
