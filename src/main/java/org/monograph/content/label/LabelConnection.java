package org.monograph.content.label;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.graph.Page;
import org.monograph.base.graph.PageInfo;

/// @param of the list with this page
@Description("A page of labels.")
public record LabelConnection(
        @NonNull @Description("The labels of this page, with cursors.")
        List<@NonNull LabelEdge> edges,

        @NonNull @Description("The labels of this page.") List<@NonNull Label> nodes,

        @NonNull @Description("The position of the page in the list.")
        PageInfo pageInfo,

        @Ignore LabelsOf of) {

    public static LabelConnection of(Page<Label> page, LabelsOf of) {
        return new LabelConnection(page.edges(LabelEdge::new), page.items(), page.info(), of);
    }
}
