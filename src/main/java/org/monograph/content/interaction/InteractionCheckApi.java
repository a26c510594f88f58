package org.monograph.content.interaction;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.monograph.base.terms.ErrorCode.BAD_USER_INPUT;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.monograph.base.graph.Batch;
import org.monograph.base.graph.Request;
import org.monograph.base.terms.ContentException;
import org.monograph.base.terms.InputText;
import org.monograph.content.drug.Disclaimer;
import org.monograph.content.naming.DrugNames;

@GraphQLApi
public class InteractionCheckApi {

    private static final int MIN_TERMS = 2;
    static final int MAX_TERMS = 20;
    private static final Batch<List<String>, InteractionCheck> CHECK = new Batch<>(
            "interaction checks", lists -> lists.stream().collect(toMap(identity(), InteractionCheck::of)), null);

    @Query
    @NonNull
    @Description(
            "What is known of all that somebody takes together: drugs by any exact name, brand, synonym or code, classes, alcohol, foods, and"
                    + " substances of which we hold no monograph. Fails with BAD_USER_INPUT for fewer than 2 or more than 20 terms.")
    public CompletionStage<@NonNull InteractionCheck> checkInteractions(
            @NonNull
                    @Description(
                            "2 to 20, each up to 100 characters; what is only spelt like something is asked back and not checked")
                    List<@NonNull String> terms) {
        if (terms.size() < MIN_TERMS || terms.size() > MAX_TERMS) {
            throw new ContentException(
                    BAD_USER_INPUT,
                    "terms: %d to %d can be checked together; there were %d"
                            .formatted(MIN_TERMS, MAX_TERMS, terms.size()));
        }
        terms.forEach(term -> InputText.checked("terms", term, DrugNames.MAX_LENGTH));
        return CHECK.of(Request.current(), terms);
    }

    @NonNull
    @Description("what to bear in mind with all that is said here")
    public CompletionStage<@NonNull String> disclaimer(@Source InteractionCheck check) {
        return Disclaimer.text(Request.current());
    }
}
