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

@GraphQLApi
public class DrugMatchApi {

    public static final int MAX_TERMS = 50;

    @Query
    @NonNull
    @Description(
            "Finds the drugs that names or codes stand for, as people write them. Returns one match for each term, in the same order."
                    + " Case, accents, spaces and hyphens are ignored. A term may also say the salt, strength, form, route, frequency,"
                    + " package and maker (\"Clonazepam 0.5 mg tab po bid\"), and name the drug twice (\"clonazepam (Klonopin)\"). A word"
                    + " that is not known makes it a SUGGESTION at most, and a term that names two drugs has no match. A code may follow"
                    + " the name or the address of its system (\"ATC N03AE01\", \"http://www.nlm.nih.gov/research/umls/rxnorm|2598\")."
                    + " A term that only resembles a name is a SUGGESTION, unless a known drug without a monograph has a name that is"
                    + " at least as close. A term that is too long or has control characters has a `problem`; the others are matched."
                    + " Fails with BAD_USER_INPUT when there are too many terms.")
    public CompletionStage<@NonNull List<@NonNull DrugMatch>> matchDrugs(
            @NonNull @Description("Up to 50 names or codes of up to 100 characters each.")
                    List<@NonNull String> terms) {
        if (terms.size() > MAX_TERMS) {
            throw new ContentException(BAD_USER_INPUT, "terms: up to %d are allowed at once".formatted(MAX_TERMS));
        }
        return DrugNames.BY_TERM.of(Request.current(), terms);
    }
}
