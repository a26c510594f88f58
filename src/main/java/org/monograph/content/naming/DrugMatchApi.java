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
            "Finds the drugs that names or codes stand for, as people write them. Returns one match for each term, in the same order."
                    + " Case, accents, spaces, hyphens, a salt after the name (\"cyclobenzaprine HCl\"), a strength and a form"
                    + " (\"4 mg tablets\") are ignored; a code may follow the name of its system (\"ATC N03AE01\"). A term that only"
                    + " resembles a name is a SUGGESTION, unless a known drug without a monograph has a name that is at least as close."
                    + " Fails with BAD_USER_INPUT when there are too many terms, or one is too long or contains control characters.")
    public CompletionStage<@NonNull List<@NonNull DrugMatch>> matchDrugs(
            @NonNull @Description("Up to 50 names or codes of up to 100 characters each.")
                    List<@NonNull String> terms) {
        if (terms.size() > MAX_TERMS) {
            throw new ContentException(BAD_USER_INPUT, "terms: up to %d are allowed at once".formatted(MAX_TERMS));
        }
        terms.forEach(term -> InputText.checked("terms", term, DrugNames.MAX_LENGTH));
        return DrugNames.BY_TERM.of(Request.current(), terms);
    }
}
