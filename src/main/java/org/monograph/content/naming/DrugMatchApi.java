package org.monograph.content.naming;

import static org.monograph.base.terms.ErrorCode.BAD_USER_INPUT;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.monograph.base.graph.Request;
import org.monograph.base.terms.ContentException;
import org.monograph.base.terms.InputText;

@GraphQLApi
public class DrugMatchApi {

    public static final int MAX_TERMS = 50;

    @Query
    @NonNull
    @Description(
            "Which drugs are meant by names or codes as people write them: one answer for each term, in their order. Case, accents,"
                    + " spaces, hyphens, a salt behind the name (\"cyclobenzaprine HCl\"), a strength and a form (\"4 mg tablets\") do not"
                    + " matter; a code may have its system before it (\"ATC N03AE01\"). What is only like a name is a SUGGESTION, and the"
                    + " name of another drug is not even that. Fails with BAD_USER_INPUT for more terms or longer ones than allowed.")
    public CompletionStage<@NonNull List<@NonNull DrugMatch>> matchDrugs(
            @NonNull @Description("up to 50 names or codes of up to 100 characters") List<@NonNull String> terms) {
        if (terms.size() > MAX_TERMS) {
            throw new ContentException(BAD_USER_INPUT, "terms: up to %d are allowed at once".formatted(MAX_TERMS));
        }
        terms.forEach(term -> InputText.checked("terms", term, DrugNames.MAX_LENGTH));
        return DrugNames.BY_TERM.of(Request.current(), terms);
    }
}
