package org.monograph.content.prescribing;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.monograph.base.graph.Request;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.content.clinical.Clinical;
import org.monograph.content.clinical.Contraindication;
import org.monograph.content.clinical.Dose;
import org.monograph.content.clinical.Monitoring;
import org.monograph.content.clinical.Pharmacokinetics;
import org.monograph.content.clinical.Product;
import org.monograph.content.clinical.Taper;
import org.monograph.content.drug.Drug;
import org.monograph.content.scope.Scope;

/// What a prescriber looks up about a drug.
@GraphQLApi
public class ClinicalApi {

    @NonNull
    @Description("Products, in the order of the monograph. Empty when none is recorded: see `unknownParts`.")
    public CompletionStage<@NonNull List<@NonNull Product>> products(
            @Source Drug drug, @Nullable @Description(Jurisdiction.ONLY) Jurisdiction jurisdiction) {
        return of(drug, jurisdiction, Clinical::products, Product::getScope);
    }

    @NonNull
    @Description("Doses, in the order of the monograph. Empty when none is recorded: see `unknownParts`.")
    public CompletionStage<@NonNull List<@NonNull Dose>> doses(
            @Source Drug drug,
            @Nullable @Description(Jurisdiction.ONLY) Jurisdiction jurisdiction,
            @Nullable
                    @Description(
                            "Only doses for the condition with this slug, which include doses for all uses. Null for "
                                    + "all conditions.")
                    String conditionSlug) {
        return of(drug, jurisdiction, Clinical::doses, Dose::scope)
                .thenApply(doses ->
                        doses.stream().filter(dose -> dose.isFor(conditionSlug)).toList());
    }

    @NonNull
    @Description("How the dose is lowered. Empty when nothing is recorded: see `unknownParts`, and `stopping`.")
    public CompletionStage<@NonNull List<@NonNull Taper>> tapering(
            @Source Drug drug, @Nullable @Description(Jurisdiction.ONLY) Jurisdiction jurisdiction) {
        return of(drug, jurisdiction, Clinical::tapering, Taper::scope);
    }

    @NonNull
    @Description("Tests and checks. Empty when none is recorded: see `unknownParts`.")
    public CompletionStage<@NonNull List<@NonNull Monitoring>> monitoring(
            @Source Drug drug, @Nullable @Description(Jurisdiction.ONLY) Jurisdiction jurisdiction) {
        return of(drug, jurisdiction, Clinical::monitoring, Monitoring::scope);
    }

    @NonNull
    @Description("Reasons not to take the drug, or only with care. Empty when none is recorded: see `unknownParts`.")
    public CompletionStage<@NonNull List<@NonNull Contraindication>> contraindications(
            @Source Drug drug, @Nullable @Description(Jurisdiction.ONLY) Jurisdiction jurisdiction) {
        return of(drug, jurisdiction, Clinical::contraindications, Contraindication::scope);
    }

    @NonNull
    @Description("What the body does with the drug. Empty when nothing is recorded: see `unknownParts`.")
    public CompletionStage<@NonNull List<@NonNull Pharmacokinetics>> pharmacokinetics(
            @Source Drug drug, @Nullable @Description(Jurisdiction.ONLY) Jurisdiction jurisdiction) {
        return of(drug, jurisdiction, Clinical::pharmacokinetics, Pharmacokinetics::scope);
    }

    private static <T> CompletionStage<List<T>> of(
            Drug drug, Jurisdiction jurisdiction, Function<Clinical, List<T>> list, Function<T, Scope> scope) {
        return DrugClinical.OF_DRUGS
                .of(Request.current(), drug.key)
                .thenApply(clinical -> Scope.in(jurisdiction, list.apply(clinical), scope));
    }
}
