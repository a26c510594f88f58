package org.monograph.content.condition;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.monograph.base.graph.Request;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.content.citation.Citation;
import org.monograph.content.drug.Drug;
import org.monograph.content.drug.DrugApi;
import org.monograph.content.scope.Scope;
import org.monograph.content.statement.DrugStatements;

@GraphQLApi
public class AlternativeApi {

    private static final DrugStatements<Alternative> OF_DRUGS = new DrugStatements<>(Alternative.class);

    @NonNull
    @Description("Alternatives for the conditions that the drug is used for, in the order of the monograph.")
    public CompletionStage<@NonNull List<@NonNull Alternative>> alternatives(
            @Source Drug drug, @Nullable @Description(Jurisdiction.ONLY) Jurisdiction jurisdiction) {
        return OF_DRUGS.of(Request.current(), drug)
                .thenApply(all -> Scope.in(jurisdiction, all, Alternative::getScope));
    }

    @NonNull
    @Description("The condition for which it is an alternative.")
    public CompletionStage<@NonNull Condition> condition(@Source Alternative alternative) {
        return Condition.BY_SLUG.of(Request.current(), alternative.conditionSlug);
    }

    @Description("The alternative drug. Null when the alternative is a therapy.")
    public CompletionStage<Drug> drug(@Source Alternative alternative) {
        var request = Request.current();
        return alternative.drugSlug == null
                ? CompletableFuture.completedFuture(null)
                : DrugApi.asOf(request.state()).of(request, alternative.drugSlug);
    }

    @Description("The alternative therapy. Null when the alternative is a drug.")
    public CompletionStage<Therapy> therapy(@Source Alternative alternative) {
        return Condition.BY_SLUG
                .of(Request.current(), alternative.conditionSlug)
                .thenApply(condition -> condition.therapy(alternative.therapySlug));
    }

    @NonNull
    @Description("Sources; never empty.")
    public CompletionStage<@NonNull List<@NonNull Citation>> citations(@Source Alternative alternative) {
        return Citation.BY_SLUG.of(Request.current(), alternative.citationSlugs);
    }
}
