package org.monograph.content.editing;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.graph.Page;
import org.monograph.base.graph.PageInfo;
import org.monograph.content.change.Change;

@Description("A page of changes.")
public record ChangeConnection(
        @NonNull @Description("The changes of this page, with cursors.")
        List<@NonNull ChangeEdge> edges,

        @NonNull @Description("The changes of this page.") List<@NonNull Change> nodes,

        @NonNull @Description("The position of the page in the list.")
        PageInfo pageInfo,

        @Ignore ChangeList list) {

    static ChangeConnection of(Page<Change> page, ChangeList list) {
        return new ChangeConnection(page.edges(ChangeEdge::new), page.items(), page.info(), list);
    }
}
