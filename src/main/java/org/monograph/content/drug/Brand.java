package org.monograph.content.drug;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.base.terms.Lists;
import org.monograph.base.terms.Route;

@Description("A brand name of the drug. A brand may exist for some routes of administration only.")
public record Brand(
        @NonNull @NotBlank @Description("The brand name.") String name,

        @NonNull @Description("Routes of administration of its products. Empty when they are not known.")
        List<@NonNull @NotNull Route> routes,

        @NonNull @Description("Jurisdictions in which it is sold. Empty when they are not known.")
        List<@NonNull @NotNull Jurisdiction> jurisdictions) {

    public Brand {
        routes = Lists.asEmpty(routes);
        jurisdictions = Lists.asEmpty(jurisdictions);
    }
}
