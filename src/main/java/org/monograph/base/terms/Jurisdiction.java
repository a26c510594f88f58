package org.monograph.base.terms;

import org.eclipse.microprofile.graphql.Description;

@Description("Where a statement holds: the area of a regulator.")
public enum Jurisdiction {
    @Description("United States of America")
    US,
    @Description("United Kingdom")
    GB,
    @Description("European Union, for what its own bodies decide")
    EU;

    /// Whether a statement made for `statement` is part of what was asked for; null on either side means everywhere.
    public static boolean covers(Jurisdiction asked, Jurisdiction statement) {
        return asked == null || statement == null || asked == statement;
    }
}
