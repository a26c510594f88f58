package org.monograph.content.prescribing;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.monograph.base.graph.Request;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.content.drug.Drug;
import org.monograph.content.editorial.Contributor;
import org.monograph.content.editorial.Editorial;
import org.monograph.content.editorial.UnknownPart;
import org.monograph.content.scope.Scope;

/// Who wrote a monograph, when, and what it does not know.
@GraphQLApi
public class EditorialApi {

    @NonNull
    @Description(
            "Parts of the monograph of which nothing could be found out. A part that is neither there nor here is not "
                    + "recorded.")
    public CompletionStage<@NonNull List<@NonNull UnknownPart>> unknownParts(
            @Source Drug drug, @Nullable @Description(Jurisdiction.ONLY) Jurisdiction jurisdiction) {
        return DrugEditorial.OF_DRUGS
                .of(Request.current(), drug.key)
                .thenApply(values -> Scope.in(jurisdiction, values.unknownParts(), UnknownPart::scope));
    }

    @NonNull
    @Description("Authors of this revision. Empty when they are not recorded.")
    public CompletionStage<@NonNull List<@NonNull Contributor>> authors(@Source Drug drug) {
        return editorial(drug, Editorial::authors);
    }

    @NonNull
    @Description("Reviewers of this revision. Empty when it has not been reviewed.")
    public CompletionStage<@NonNull List<@NonNull Contributor>> reviewers(@Source Drug drug) {
        return editorial(drug, Editorial::reviewers);
    }

    @Description("Title for search engines, of at most 70 characters. Null when there is none.")
    public CompletionStage<String> metaTitle(@Source Drug drug) {
        return editorial(drug, Editorial::metaTitle);
    }

    @Description("Description for search engines, of at most 160 characters. Null when there is none.")
    public CompletionStage<String> metaDescription(@Source Drug drug) {
        return editorial(drug, Editorial::metaDescription);
    }

    @Description(
            "Date of the last editorial change. An installation of the service does not change it. Null when it is "
                    + "not recorded.")
    public CompletionStage<LocalDate> updatedOn(@Source Drug drug) {
        return editorial(drug, Editorial::updatedOn);
    }

    private static <T> CompletionStage<T> editorial(Drug drug, Function<Editorial, T> value) {
        return DrugEditorial.OF_DRUGS
                .of(Request.current(), drug.key)
                .thenApply(values -> value.apply(values.editorial()));
    }
}
