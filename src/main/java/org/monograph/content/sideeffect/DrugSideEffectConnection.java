package org.monograph.content.sideeffect;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.graph.Page;
import org.monograph.base.graph.PageInfo;
import org.monograph.content.statement.StatementList;

/// @param list the list to which the page belongs
@Description("A page of side effects of drugs.")
public record DrugSideEffectConnection(
        @NonNull @Description("The side effects of this page, with cursors.")
        List<@NonNull DrugSideEffectEdge> edges,

        @NonNull @Description("The side effects of this page.")
        List<@NonNull DrugSideEffect> nodes,

        @NonNull @Description("The position of the page in the list.")
        PageInfo pageInfo,

        @Ignore StatementList.Of list) {

    static DrugSideEffectConnection of(Page<DrugSideEffect> page, StatementList.Of list) {
        return new DrugSideEffectConnection(page.edges(DrugSideEffectEdge::new), page.items(), page.info(), list);
    }
}
