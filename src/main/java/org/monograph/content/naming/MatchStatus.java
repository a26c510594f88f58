package org.monograph.content.naming;

import org.eclipse.microprofile.graphql.Description;

@Description("How certain it is which drug a term names.")
public enum MatchStatus {
    @Description("Exactly one drug has this name or code.")
    EXACT,
    @Description("Several drugs have this name or code. Let the user choose one.")
    AMBIGUOUS,
    @Description(
            "No drug has this name, but some have a similar one. Let the user confirm one; never use it without asking.")
    SUGGESTION,
    @Description(
            "No drug with a monograph has this name, or one that it may be a misspelling of. A drug of this name may still exist.")
    NONE
}
