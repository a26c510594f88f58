package org.monograph.content.interaction;

import static java.util.concurrent.CompletableFuture.completedFuture;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.monograph.base.graph.Request;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.content.citation.Citation;
import org.monograph.content.drug.Drug;
import org.monograph.content.interactant.EffectSize;
import org.monograph.content.interactant.Interactant;
import org.monograph.content.interactant.Washout;

@GraphQLApi
public class InteractionApi {

    @NonNull
    @Description(
            "Interactions recorded for the drug or for a class that it belongs to. What is recorded about one `other`"
                    + " side is one entry: the most severe record, with the sources of all. The rule of a class for its"
                    + " members appears once, with the class as the other side. The most severe come first, UNKNOWN before"
                    + " MODERATE, then the strictest action. A combination that is not listed is not known to be safe."
                    + " Follows `asOf`.")
    public CompletionStage<@NonNull List<@NonNull Interaction>> interactions(
            @Source Drug drug, @Nullable @Description(Jurisdiction.ONLY) Jurisdiction jurisdiction) {
        var request = Request.current();
        return Interactions.ofDrugs(request.state())
                .of(request, drug.slug)
                .thenApply(all -> Interactions.merged(drug.slug, all, jurisdiction));
    }

    @NonNull
    @Description("The one whose level changes: one of the two, in its current state also below `asOf`.")
    public CompletionStage<@NonNull Interactant> of(@Source EffectSize size) {
        return Interactant.BY_SLUG.of(Request.current(), size.ofSlug());
    }

    @NonNull
    @Description("The one that was stopped: one of the two, in its current state also below `asOf`.")
    public CompletionStage<@NonNull Interactant> after(@Source Washout washout) {
        return Interactant.BY_SLUG.of(Request.current(), washout.afterSlug());
    }

    @NonNull
    @Description("One of the two interactants, in its current state also below `asOf`.")
    public CompletionStage<@NonNull Interactant> first(@Source Interaction interaction) {
        return Interactant.BY_SLUG.of(Request.current(), interaction.firstSlug());
    }

    @NonNull
    @Description("The other interactant, in its current state also below `asOf`.")
    public CompletionStage<@NonNull Interactant> second(@Source Interaction interaction) {
        return Interactant.BY_SLUG.of(Request.current(), interaction.secondSlug());
    }

    @Description("The side that is not the drug or a class of it, in its current state also below `asOf`. Null when the"
            + " interaction was not read from the field `interactions` of a drug.")
    public CompletionStage<Interactant> other(@Source Interaction interaction) {
        return interaction.otherSlug() == null
                ? completedFuture(null)
                : Interactant.BY_SLUG.of(Request.current(), interaction.otherSlug());
    }

    @NonNull
    @Description(
            "Classes and ingredients through which the interaction applies: ingredients of a combination, sides of the"
                    + " record that are classes, or the class with the rule. Empty when it is recorded for the requested"
                    + " drug or pair itself only.")
    public CompletionStage<@NonNull List<@NonNull Interactant>> via(@Source Interaction interaction) {
        return Interactant.BY_SLUG.of(Request.current(), interaction.viaSlugs());
    }

    @NonNull
    @Description(
            "Sources. Never empty. For the rule of a class, its own and those of the memberships of the two sides; for a"
                    + " combination also those of its ingredient. For an interaction that is read from a drug, those of"
                    + " all records about the other side.")
    public CompletionStage<@NonNull List<@NonNull Citation>> citations(@Source Interaction interaction) {
        return Citation.BY_SLUG.of(Request.current(), interaction.citationSlugs());
    }
}
