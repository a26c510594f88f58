package org.monograph.content.listing;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.content.warning.WarningKind;

@Input("DrugFilter")
@Description("Which drugs. All that is given has to be fulfilled; what is null asks for nothing.")
public record DrugFilter(
        @Nullable @Description("only these, up to 100; an empty list for none. What is no slug of ours finds nothing")
        List<@NonNull String> slugs,

        @Description(
                "a part of the name, whatever its case and accents, up to 100 characters, of which an empty one is in every name; brands are found by `search`")
        String nameContains,

        @Description("the whole pharmacological class, whatever its case, up to 100 characters")
        String drugClass,

        @Description("slug of a condition: drugs that are used for it; one that is only advised against for it is not")
        String conditionSlug,

        @Description("slug of a side effect: drugs that have it")
        String sideEffectSlug,

        @Description("drugs with a warning of this kind") WarningKind warningKind,

        @Description("whether the day by which it had to be reviewed has passed, by today's date in UTC")
        Boolean reviewOverdue) {

    static final DrugFilter NONE = new DrugFilter(null, null, null, null, null, null, null);
}
