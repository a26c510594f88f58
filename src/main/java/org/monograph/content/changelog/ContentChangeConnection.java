package org.monograph.content.changelog;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.graph.Page;
import org.monograph.base.graph.PageInfo;

/// @param list the list with this page
@Description("A page of changes of the content.")
public record ContentChangeConnection(
        @NonNull @Description("The changes of this page, with cursors.")
        List<@NonNull ContentChangeEdge> edges,

        @NonNull @Description("The changes of this page.") List<@NonNull ContentChange> nodes,

        @NonNull @Description("The position of the page in the list.")
        PageInfo pageInfo,

        @Ignore ContentChangeList list) {

    static ContentChangeConnection of(Page<ContentChange> page, ContentChangeList list) {
        return new ContentChangeConnection(page.edges(ContentChangeEdge::new), page.items(), page.info(), list);
    }
}
