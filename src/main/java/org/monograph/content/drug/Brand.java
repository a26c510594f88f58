package org.monograph.content.drug;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.base.terms.Lists;
import org.monograph.base.terms.Route;

@Description("A name that the drug is sold under. A brand may exist for one route only.")
public record Brand(
        @NonNull @NotBlank @Description("the brand name") String name,

        @NonNull @Description("the routes of its products; empty where we do not know them apart")
        List<@NonNull @NotNull Route> routes,

        @NonNull @Description("where it is sold; empty where we do not know")
        List<@NonNull @NotNull Jurisdiction> jurisdictions) {

    public Brand {
        routes = Lists.asEmpty(routes);
        jurisdictions = Lists.asEmpty(jurisdictions);
    }
}
