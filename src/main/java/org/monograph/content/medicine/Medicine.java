package org.monograph.content.medicine;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/// @param keys names and UNIIs of its ingredients
/// @param ingredients number of different ones
/// @param setId of the label to show
@Description(
        "What there are official labels of: a set of ingredients. A site has a page for it when there is no monograph.")
public record Medicine(
        @NonNull
        @Description(
                "Permanent name: that of its ingredients in alphabetical order, such as acetaminophen-hydrocodone.")
        String slug,

        @NonNull @Description("Names of its ingredients, without salts.")
        String name,

        @Ignore String sortName,

        @NonNull @Description("Names under which products of all its labels are sold. Empty when none is told.")
        List<@NonNull String> brandNames,

        @Ignore List<String> keys,
        @Ignore int ingredients,
        @Ignore String setId) {

    @NonNull
    @Description("Path of its page, such as \"/medicines/acetaminophen-hydrocodone\".")
    public String getPath() {
        return "/medicines/" + slug;
    }
}
