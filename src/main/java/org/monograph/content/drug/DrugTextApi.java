package org.monograph.content.drug;

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
import org.monograph.content.scope.Scope;

/// The fields of a monograph that describe the drug as a whole.
@GraphQLApi
public class DrugTextApi {

    @NonNull
    @Description("Key points, the most important first.")
    public CompletionStage<@NonNull List<@NonNull KeyPoint>> keyPoints(
            @Source Drug drug, @Nullable @Description(Jurisdiction.ONLY) Jurisdiction jurisdiction) {
        var request = Request.current();
        return DrugText.keyPoints(request, drug.key)
                .thenApply(points -> Scope.in(jurisdiction, points, KeyPoint::scope));
    }

    @NonNull
    @Description("Sections of the long text, in reading order.")
    public CompletionStage<@NonNull List<@NonNull Section>> sections(
            @Source Drug drug, @Nullable @Description(Jurisdiction.ONLY) Jurisdiction jurisdiction) {
        var request = Request.current();
        return DrugText.sections(request, drug.key)
                .thenApply(sections -> Scope.in(jurisdiction, sections, Section::scope));
    }

    @NonNull
    @Description("All sources of the monograph, each once.")
    public CompletionStage<@NonNull List<@NonNull Citation>> citations(@Source Drug drug) {
        return DrugText.citations(Request.current(), drug.key);
    }

    @NonNull
    @Description("Mechanism of action. More than one when sources differ.")
    public CompletionStage<@NonNull List<@NonNull CitedText>> mechanisms(
            @Source Drug drug, @Nullable @Description(Jurisdiction.ONLY) Jurisdiction jurisdiction) {
        return DrugProfile.OF_DRUGS
                .of(Request.current(), drug.key)
                .thenApply(profile -> Scope.in(jurisdiction, profile.mechanisms(), CitedText::scope));
    }

    @Description("Onset of action in general. Null when it is not known. A use may have its own onset.")
    public CompletionStage<CitedText> onset(@Source Drug drug) {
        return DrugProfile.OF_DRUGS.of(Request.current(), drug.key).thenApply(DrugProfile::onset);
    }

    @NonNull
    @Description("What happens when the drug is stopped, and how to stop it.")
    public CompletionStage<@NonNull CitedText> stopping(@Source Drug drug) {
        return DrugProfile.OF_DRUGS.of(Request.current(), drug.key).thenApply(DrugProfile::stopping);
    }

    @NonNull
    @Description("Risk of dependence. A low risk does not mean that the drug is safe to stop: show `stopping` with it.")
    public CompletionStage<@NonNull Rating> dependenceRisk(@Source Drug drug) {
        return DrugProfile.OF_DRUGS.of(Request.current(), drug.key).thenApply(DrugProfile::dependenceRisk);
    }

    @NonNull
    @Description(
            "Potential to cause drowsiness. With numbers of a placebo group it is HIGH when at least 30 people in 100 more"
                    + " than on placebo became drowsy, MODERATE from 10, and LOW below; without them the editors chose it.")
    public CompletionStage<@NonNull Rating> sedationPotential(@Source Drug drug) {
        return DrugProfile.OF_DRUGS.of(Request.current(), drug.key).thenApply(DrugProfile::sedationPotential);
    }

    @NonNull
    @Description("Legal status, for the jurisdictions that were researched.")
    public CompletionStage<@NonNull List<@NonNull LegalStatus>> legalStatus(
            @Source Drug drug, @Nullable @Description(Jurisdiction.ONLY) Jurisdiction jurisdiction) {
        return DrugProfile.OF_DRUGS
                .of(Request.current(), drug.key)
                .thenApply(profile -> profile.legalStatuses().stream()
                        .filter(status -> Jurisdiction.covers(jurisdiction, status.jurisdiction()))
                        .toList());
    }

    @NonNull
    @Description("Sources; never empty.")
    public CompletionStage<@NonNull List<@NonNull Citation>> citations(@Source KeyPoint point) {
        return Citation.BY_SLUG.of(Request.current(), point.citationSlugs());
    }

    @NonNull
    @Description("Sources; never empty.")
    public CompletionStage<@NonNull List<@NonNull Citation>> citations(@Source CitedText statement) {
        return Citation.BY_SLUG.of(Request.current(), statement.citationSlugs());
    }

    @NonNull
    @Description("Sources; never empty.")
    public CompletionStage<@NonNull List<@NonNull Citation>> citations(@Source Section section) {
        return Citation.BY_SLUG.of(Request.current(), section.citationSlugs());
    }

    @NonNull
    @Description("Sources; never empty.")
    public CompletionStage<@NonNull List<@NonNull Citation>> citations(@Source Rating rating) {
        return Citation.BY_SLUG.of(Request.current(), rating.citationSlugs());
    }

    @NonNull
    @Description("Sources; never empty.")
    public CompletionStage<@NonNull List<@NonNull Citation>> citations(@Source LegalStatus status) {
        return Citation.BY_SLUG.of(Request.current(), status.citationSlugs());
    }
}
