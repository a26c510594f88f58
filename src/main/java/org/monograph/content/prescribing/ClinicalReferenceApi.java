package org.monograph.content.prescribing;

import static java.util.concurrent.CompletableFuture.completedFuture;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.monograph.base.graph.Request;
import org.monograph.content.citation.Citation;
import org.monograph.content.clinical.Contraindication;
import org.monograph.content.clinical.Dose;
import org.monograph.content.clinical.Monitoring;
import org.monograph.content.clinical.Pharmacokinetics;
import org.monograph.content.clinical.Product;
import org.monograph.content.clinical.Taper;
import org.monograph.content.interactant.Interactant;

/// What clinical values refer to. The conditions of a dose are in `condition`.
@GraphQLApi
public class ClinicalReferenceApi {

    @Description(
            "The medicine, with its interactions. Null when the contraindication is about something else, or about a "
                    + "medicine that is not listed.")
    public CompletionStage<Interactant> interactant(@Source Contraindication contraindication) {
        return contraindication.interactantSlug() == null
                ? completedFuture(null)
                : Interactant.BY_SLUG.of(Request.current(), contraindication.interactantSlug());
    }

    @NonNull
    @Description("Sources; never empty.")
    public CompletionStage<@NonNull List<@NonNull Citation>> citations(@Source Product product) {
        return Citation.BY_SLUG.of(Request.current(), product.citationSlugs());
    }

    @NonNull
    @Description("Sources; never empty.")
    public CompletionStage<@NonNull List<@NonNull Citation>> citations(@Source Dose dose) {
        return Citation.BY_SLUG.of(Request.current(), dose.citationSlugs());
    }

    @NonNull
    @Description("Sources; never empty.")
    public CompletionStage<@NonNull List<@NonNull Citation>> citations(@Source Taper taper) {
        return Citation.BY_SLUG.of(Request.current(), taper.citationSlugs());
    }

    @NonNull
    @Description("Sources; never empty.")
    public CompletionStage<@NonNull List<@NonNull Citation>> citations(@Source Monitoring monitoring) {
        return Citation.BY_SLUG.of(Request.current(), monitoring.citationSlugs());
    }

    @NonNull
    @Description("Sources; never empty.")
    public CompletionStage<@NonNull List<@NonNull Citation>> citations(@Source Contraindication contraindication) {
        return Citation.BY_SLUG.of(Request.current(), contraindication.citationSlugs());
    }

    @NonNull
    @Description("Sources; never empty.")
    public CompletionStage<@NonNull List<@NonNull Citation>> citations(@Source Pharmacokinetics pharmacokinetics) {
        return Citation.BY_SLUG.of(Request.current(), pharmacokinetics.citationSlugs());
    }
}
