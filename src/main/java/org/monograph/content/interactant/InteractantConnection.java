package org.monograph.content.interactant;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.graph.Page;
import org.monograph.base.graph.PageInfo;

/// @param list the list with this page
@Description("A page of interactants.")
public record InteractantConnection(
        @NonNull @Description("The interactants of this page, with cursors.")
        List<@NonNull InteractantEdge> edges,

        @NonNull @Description("The interactants of this page.")
        List<@NonNull Interactant> nodes,

        @NonNull @Description("The position of the page in the list.")
        PageInfo pageInfo,

        @Ignore InteractantList list) {

    static InteractantConnection of(Page<Interactant> page, InteractantList list) {
        return new InteractantConnection(
                page.edges((cursor, node) -> new InteractantEdge(cursor, node, list)), page.items(), page.info(), list);
    }
}
