package org.monograph.content.condition;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.graph.Page;
import org.monograph.base.graph.PageInfo;

@Description("A page of conditions.")
public record ConditionConnection(
        @NonNull @Description("The conditions of this page, with cursors.")
        List<@NonNull ConditionEdge> edges,

        @NonNull @Description("The conditions of this page.")
        List<@NonNull Condition> nodes,

        @NonNull @Description("The position of the page in the list.")
        PageInfo pageInfo) {

    static ConditionConnection of(Page<Condition> page) {
        return new ConditionConnection(page.edges(ConditionEdge::new), page.items(), page.info());
    }
}
