package org.monograph.content.sideeffect;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.graph.Page;
import org.monograph.base.graph.PageInfo;

@Description("A page of side effects.")
public record SideEffectConnection(
        @NonNull @Description("The side effects of this page, with cursors.")
        List<@NonNull SideEffectEdge> edges,

        @NonNull @Description("The side effects of this page.")
        List<@NonNull SideEffect> nodes,

        @NonNull @Description("The position of the page in the list.")
        PageInfo pageInfo) {

    static SideEffectConnection of(Page<SideEffect> page) {
        return new SideEffectConnection(page.edges(SideEffectEdge::new), page.items(), page.info());
    }
}
