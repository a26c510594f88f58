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
import org.monograph.content.drug.Disclaimer;

@GraphQLApi
public class InteractionCheckApi {

    private static final int MIN_TERMS = 2;
    static final int MAX_TERMS = 20;
    private static final Batch<List<String>, InteractionCheck> CHECK = new Batch<>(
            "interaction checks", lists -> lists.stream().collect(toMap(identity(), InteractionCheck::of)), null);

    @Query
    @Description(
            "Interactions between all terms of a list. A term is the exact name of a drug (also a brand, synonym or code), of a class of"
                    + " drugs, of alcohol, of a food, or of a substance without a monograph. Null when it fails, with"
                    + " BAD_USER_INPUT when there are fewer than 2 or more than 20 terms. A term that is too long or has control characters is not checked and has a `problem`."
                    + " Interactions of all jurisdictions are returned; each says in `scope` where it holds.")
    public CompletionStage<InteractionCheck> checkInteractions(
            @NonNull
                    @Description(
                            "2 to 20 terms of up to 100 characters. A term that is only similar to a name is not checked; its suggestions are returned.")
                    List<@NonNull String> terms) {
        if (terms.size() < MIN_TERMS || terms.size() > MAX_TERMS) {
            throw new ContentException(
                    BAD_USER_INPUT,
                    "terms: send %d to %d terms; there are %d".formatted(MIN_TERMS, MAX_TERMS, terms.size()));
        }
        return CHECK.of(Request.current(), terms);
    }

    @NonNull
    @Description("Disclaimer to show with the result.")
    public CompletionStage<@NonNull String> disclaimer(@Source InteractionCheck check) {
        return Disclaimer.text(Request.current());
    }
}
