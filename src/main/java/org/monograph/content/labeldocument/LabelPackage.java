package org.monograph.content.labeldocument;

import org.eclipse.microprofile.graphql.Description;

@Description("A package of a product.")
public record LabelPackage(
        @Description("National Drug Code (NDC) of the package. Null when it is not told.")
        String ndc,

        @Description("What the package contains, such as `30 tablet in 1 bottle`. Null when it is not told.")
        String description) {}
