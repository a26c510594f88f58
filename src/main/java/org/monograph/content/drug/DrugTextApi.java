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

/// What a monograph says of its drug as a whole.
@GraphQLApi
public class DrugTextApi {

    @NonNull
    @Description("what to remember, the most important first")
    public CompletionStage<@NonNull List<@NonNull KeyPoint>> keyPoints(@Source Drug drug) {
        var request = Request.current();
        return DrugText.in(request).of(request, drug.key).thenApply(DrugText::keyPoints);
    }

    @NonNull
    @Description("the long text, in reading order")
    public CompletionStage<@NonNull List<@NonNull Section>> sections(@Source Drug drug) {
        var request = Request.current();
        return DrugText.in(request).of(request, drug.key).thenApply(DrugText::sections);
    }

    @NonNull
    @Description("every source that the monograph uses, once")
    public CompletionStage<@NonNull List<@NonNull Citation>> citations(@Source Drug drug) {
        var request = Request.current();
        return DrugText.in(request).of(request, drug.key).thenApply(DrugText::citations);
    }

    @NonNull
    @Description("how it works; more than one where sources tell it differently")
    public CompletionStage<@NonNull List<@NonNull CitedText>> mechanisms(@Source Drug drug) {
        return DrugProfile.OF_DRUGS.of(Request.current(), drug.key).thenApply(DrugProfile::mechanisms);
    }

    @Description("when it begins to work, in general; null when we do not know. A use may have its own")
    public CompletionStage<CitedText> onset(@Source Drug drug) {
        return DrugProfile.OF_DRUGS.of(Request.current(), drug.key).thenApply(DrugProfile::onset);
    }

    @NonNull
    @Description("what happens on stopping, and how it is done")
    public CompletionStage<@NonNull CitedText> stopping(@Source Drug drug) {
        return DrugProfile.OF_DRUGS.of(Request.current(), drug.key).thenApply(DrugProfile::stopping);
    }

    @NonNull
    @Description(
            "how likely it is that somebody becomes dependent. Low is not \"safe to stop\": read `stopping` beside it")
    public CompletionStage<@NonNull Rating> dependenceRisk(@Source Drug drug) {
        return DrugProfile.OF_DRUGS.of(Request.current(), drug.key).thenApply(DrugProfile::dependenceRisk);
    }

    @NonNull
    @Description("how drowsy it makes")
    public CompletionStage<@NonNull Rating> sedationPotential(@Source Drug drug) {
        return DrugProfile.OF_DRUGS.of(Request.current(), drug.key).thenApply(DrugProfile::sedationPotential);
    }

    @NonNull
    @Description("how the law treats it, where we looked it up")
    public CompletionStage<@NonNull List<@NonNull LegalStatus>> legalStatus(
            @Source Drug drug, @Nullable @Description("only there; null for everywhere") Jurisdiction jurisdiction) {
        return DrugProfile.OF_DRUGS
                .of(Request.current(), drug.key)
                .thenApply(profile -> profile.legalStatuses().stream()
                        .filter(status -> jurisdiction == null || status.jurisdiction() == jurisdiction)
                        .toList());
    }

    @NonNull
    @Description("where it comes from; never empty")
    public CompletionStage<@NonNull List<@NonNull Citation>> citations(@Source KeyPoint point) {
        return Citation.BY_SLUG.of(Request.current(), point.citationSlugs());
    }

    @NonNull
    @Description("where it comes from; never empty")
    public CompletionStage<@NonNull List<@NonNull Citation>> citations(@Source CitedText statement) {
        return Citation.BY_SLUG.of(Request.current(), statement.citationSlugs());
    }

    @NonNull
    @Description("where it comes from; never empty")
    public CompletionStage<@NonNull List<@NonNull Citation>> citations(@Source Section section) {
        return Citation.BY_SLUG.of(Request.current(), section.citationSlugs());
    }

    @NonNull
    @Description("where it comes from; never empty")
    public CompletionStage<@NonNull List<@NonNull Citation>> citations(@Source Rating rating) {
        return Citation.BY_SLUG.of(Request.current(), rating.citationSlugs());
    }

    @NonNull
    @Description("where it comes from; never empty")
    public CompletionStage<@NonNull List<@NonNull Citation>> citations(@Source LegalStatus status) {
        return Citation.BY_SLUG.of(Request.current(), status.citationSlugs());
    }
}
