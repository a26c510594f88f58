package org.monograph.content.naming;

import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.terms.Label;

@Description("How certain it is which drug a term names.")
public enum MatchStatus {
    @Label("Found")
    @Description("Exactly one drug has this name or code, and each other word of the term is known.")
    EXACT,
    @Label("More than one drug")
    @Description("Several drugs have this name or code. Let the user choose one.")
    AMBIGUOUS,
    @Label("Similar name")
    @Description(
            "No drug has this name, but some have a similar one; or the term names a drug beside words that are not known, or by a"
                    + " brand that another drug has, too. Let the user confirm one; never use it without asking.")
    SUGGESTION,
    @Label("Not found")
    @Description(
            "No drug with a monograph has this name, or one that it may be a misspelling of; or the term names two drugs. A drug of"
                    + " this name may still exist.")
    NONE
}
