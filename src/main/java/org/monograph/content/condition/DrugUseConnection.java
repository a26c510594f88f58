package org.monograph.content.condition;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.graph.Page;
import org.monograph.base.graph.PageInfo;
import org.monograph.content.statement.StatementList;

/// @param list the list to which the page belongs
@Description("A page of uses.")
public record DrugUseConnection(
        @NonNull @Description("The uses of this page, with cursors.")
        List<@NonNull DrugUseEdge> edges,

        @NonNull @Description("The uses of this page.") List<@NonNull DrugUse> nodes,

        @NonNull @Description("The position of the page in the list.")
        PageInfo pageInfo,

        @Ignore StatementList.Of list) {

    static DrugUseConnection of(Page<DrugUse> page, StatementList.Of list) {
        return new DrugUseConnection(page.edges(DrugUseEdge::new), page.items(), page.info(), list);
    }
}
