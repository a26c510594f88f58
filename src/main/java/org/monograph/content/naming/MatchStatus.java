package org.monograph.content.naming;

import org.eclipse.microprofile.graphql.Description;

@Description("How sure it is which drug a term means.")
public enum MatchStatus {
    @Description("one drug is called so")
    EXACT,
    @Description("several drugs are called so; ask which one is meant")
    AMBIGUOUS,
    @Description(
            "no drug is called so, but the name of these is like it. Ask whether one is meant; never take it for what was written")
    SUGGESTION,
    @Description(
            "we hold no drug of that name, and none that it may be a misspelling of. Which is not \"no such drug\"")
    NONE
}
