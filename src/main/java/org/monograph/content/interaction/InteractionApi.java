package org.monograph.content.interaction;

import static java.util.concurrent.CompletableFuture.completedFuture;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.monograph.base.graph.AsOf;
import org.monograph.base.graph.Request;
import org.monograph.content.citation.Citation;
import org.monograph.content.drug.Drug;
import org.monograph.content.drug.DrugApi;
import org.monograph.content.interactant.Interactant;
import org.monograph.content.interactant.Membership;

@GraphQLApi
public class InteractionApi {

    @NonNull
    @Description(
            "what is written of the drug, or of a class that it belongs to, with other interactants, and what the rule of a class says of its"
                    + " members, once, with the class as the other side; the most severe first, UNKNOWN above MODERATE, then the"
                    + " strictest advice. What is not listed is not known to be safe. Below `asOf` as of that moment")
    public CompletionStage<@NonNull List<@NonNull Interaction>> interactions(@Source Drug drug) {
        var request = Request.current();
        return Interactions.ofDrugs(AsOf.of(request)).of(request, drug.slug);
    }

    @NonNull
    @Description("one of the two, as it is described today")
    public CompletionStage<@NonNull Interactant> first(@Source Interaction interaction) {
        return Interactant.BY_SLUG.of(Request.current(), interaction.firstSlug());
    }

    @NonNull
    @Description("the other one, as it is described today")
    public CompletionStage<@NonNull Interactant> second(@Source Interaction interaction) {
        return Interactant.BY_SLUG.of(Request.current(), interaction.secondSlug());
    }

    @NonNull
    @Description(
            "the classes through which it applies to what was asked for: sides of the record, or the class whose rule it follows from; empty: written for"
                    + " what was asked for itself")
    public CompletionStage<@NonNull List<@NonNull Interactant>> via(@Source Interaction interaction) {
        return Interactant.BY_SLUG.of(Request.current(), interaction.viaSlugs());
    }

    @NonNull
    @Description("where it comes from; never empty")
    public CompletionStage<@NonNull List<@NonNull Citation>> citations(@Source Interaction interaction) {
        return Citation.BY_SLUG.of(Request.current(), interaction.citationSlugs());
    }

    @Description("the drug that it is; null for what is no drug, and for a drug of which we hold no monograph")
    public CompletionStage<Drug> drug(@Source Interactant interactant) {
        return interactant.drugSlug == null
                ? completedFuture(null)
                : DrugApi.CURRENT.of(Request.current(), interactant.drugSlug);
    }

    @NonNull
    @Description("the classes that a source puts it in; a class may itself belong to others")
    public CompletionStage<@NonNull List<@NonNull Interactant>> memberOf(@Source Interactant interactant) {
        return Interactant.BY_SLUG.of(
                Request.current(),
                interactant.memberships.stream().map(Membership::interactant).toList());
    }
}
