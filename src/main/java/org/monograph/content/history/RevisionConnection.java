package org.monograph.content.history;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.graph.Page;
import org.monograph.base.graph.PageInfo;
import org.monograph.content.publishing.Revision;

@Description("A page of revisions.")
public record RevisionConnection(
        @NonNull @Description("The revisions of this page, with cursors.")
        List<@NonNull RevisionEdge> edges,

        @NonNull @Description("The revisions of this page.") List<@NonNull Revision> nodes,

        @NonNull @Description("The position of the page in the list.")
        PageInfo pageInfo,

        @Ignore RevisionList list) {

    static RevisionConnection of(Page<Revision> page, RevisionList list) {
        return new RevisionConnection(page.edges(RevisionEdge::new), page.items(), page.info(), list);
    }
}
