package org.monograph.content.condition;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.graph.Page;
import org.monograph.base.graph.PageInfo;

@Description("A page of conditions.")
public record ConditionConnection(
        @NonNull @Description("the conditions with their places")
        List<@NonNull ConditionEdge> edges,

        @NonNull @Description("the conditions") List<@NonNull Condition> nodes,

        @NonNull @Description("where the page lies in the list")
        PageInfo pageInfo) {

    static ConditionConnection of(Page<Condition> page) {
        return new ConditionConnection(page.edges(ConditionEdge::new), page.items(), page.info());
    }
}
