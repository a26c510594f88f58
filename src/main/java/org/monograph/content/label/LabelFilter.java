package org.monograph.content.label;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.content.labeldocument.LabelApproval;
import org.monograph.content.labeldocument.LabelSectionKind;
import org.monograph.content.labeldocument.LabelType;

@Input("LabelFilter")
@Description("Conditions for labels. A label must fulfil all of them. Null fields are ignored.")
public record LabelFilter(
        // not setIds: SmallRye GraphQL takes it for the setter of "ids"
        @Nullable
        @Name("setIds")
        @JsonProperty("setIds")
        @Description(
                "Only the labels with these set ids, up to 100. An empty list matches none; unknown ids are ignored.")
        List<@NonNull String> ids,

        @Nullable
        @Description(
                "Only labels with an ingredient that has one of these UNIIs, up to 100. An empty list matches none.")
        List<@NonNull String> ingredientUniis,

        @Description("Slug of a drug. Matches labels that have it as an ingredient, alone or with others.")
        String drugSlug,

        @Description("The complete name of the labeler, up to 200 characters. Case is ignored.")
        String labeler,

        @Description("Matches labels of this type.") LabelType type,

        @Description("Matches labels with products that came to be sold in this way.")
        LabelApproval approval,

        @Description("Matches labels that hold from this day on, or from a later one.")
        LocalDate effectiveSince,

        @Description("Matches labels that have a section of this kind.")
        LabelSectionKind sectionKind) {

    static final LabelFilter NONE = new LabelFilter(null, null, null, null, null, null, null, null);
}
