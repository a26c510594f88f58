package org.monograph.content.editing;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.graph.Page;
import org.monograph.base.graph.PageInfo;
import org.monograph.content.change.ChangeEvent;

@Description("A page of events.")
public record EventConnection(
        @NonNull @Description("The events of this page, with cursors.")
        List<@NonNull EventEdge> edges,

        @NonNull @Description("The events of this page.") List<@NonNull ChangeEvent> nodes,

        @NonNull @Description("The position of the page in the list.")
        PageInfo pageInfo,

        @Ignore EventList list) {

    static EventConnection of(Page<ChangeEvent> page, EventList list) {
        return new EventConnection(page.edges(EventEdge::new), page.items(), page.info(), list);
    }
}
