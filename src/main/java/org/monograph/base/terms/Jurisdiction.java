package org.monograph.base.terms;

import org.eclipse.microprofile.graphql.Description;

@Description("Area of a regulator, in which a statement applies.")
public enum Jurisdiction {
    @Description("United States of America.")
    US,
    @Description("United Kingdom.")
    GB,
    @Description("European Union, for decisions of its own institutions.")
    EU;

    /// Whether a statement for the jurisdiction `statement` belongs in a response for `requested`. Null on
    /// either side means all jurisdictions.
    public static boolean covers(Jurisdiction requested, Jurisdiction statement) {
        return requested == null || statement == null || requested == statement;
    }
}
