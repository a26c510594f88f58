package org.monograph.content.condition;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.graph.Page;
import org.monograph.base.graph.PageInfo;
import org.monograph.content.statement.StatementList;

/// @param list what the page is a part of
@Description("A page of uses.")
public record DrugUseConnection(
        @NonNull @Description("the uses with their places") List<@NonNull DrugUseEdge> edges,
        @NonNull @Description("the uses") List<@NonNull DrugUse> nodes,

        @NonNull @Description("where the page lies in the list")
        PageInfo pageInfo,

        @Ignore StatementList.Of list) {

    static DrugUseConnection of(Page<DrugUse> page, StatementList.Of list) {
        return new DrugUseConnection(page.edges(DrugUseEdge::new), page.items(), page.info(), list);
    }
}
