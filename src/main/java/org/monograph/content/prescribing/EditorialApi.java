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
import org.monograph.content.drug.Drug;
import org.monograph.content.editorial.Contributor;
import org.monograph.content.editorial.Editorial;
import org.monograph.content.editorial.PageHead;
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
        return values(drug).thenApply(values -> Scope.in(jurisdiction, values.unknownParts(), UnknownPart::scope));
    }

    @NonNull
    @Description(PageHead.AUTHORS)
    public CompletionStage<@NonNull List<@NonNull Contributor>> authors(@Source Drug drug) {
        return editorial(drug, Editorial::authors);
    }

    @NonNull
    @Description(PageHead.REVIEWERS)
    public CompletionStage<@NonNull List<@NonNull Contributor>> reviewers(@Source Drug drug) {
        return editorial(drug, Editorial::reviewers);
    }

    @NonNull
    @Description(PageHead.TITLE)
    public CompletionStage<@NonNull String> metaTitle(@Source Drug drug) {
        return values(drug).thenApply(values -> values.metaTitle(drug));
    }

    @NonNull
    @Description(PageHead.DESCRIPTION)
    public CompletionStage<@NonNull String> metaDescription(@Source Drug drug) {
        return values(drug).thenApply(values -> values.metaDescription(drug));
    }

    private static <T> CompletionStage<T> editorial(Drug drug, Function<Editorial, T> value) {
        return values(drug).thenApply(values -> value.apply(values.editorial()));
    }

    private static CompletionStage<DrugEditorial> values(Drug drug) {
        return DrugEditorial.OF_DRUGS.of(Request.current(), drug.key);
    }
}
