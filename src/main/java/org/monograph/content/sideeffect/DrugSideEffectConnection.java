package org.monograph.content.sideeffect;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.graph.Page;
import org.monograph.base.graph.PageInfo;
import org.monograph.content.statement.StatementList;

/// @param list what the page is a part of
@Description("A page of records.")
public record DrugSideEffectConnection(
        @NonNull @Description("the records with their places")
        List<@NonNull DrugSideEffectEdge> edges,

        @NonNull @Description("the records") List<@NonNull DrugSideEffect> nodes,

        @NonNull @Description("where the page lies in the list")
        PageInfo pageInfo,

        @Ignore StatementList.Of list) {

    static DrugSideEffectConnection of(Page<DrugSideEffect> page, StatementList.Of list) {
        return new DrugSideEffectConnection(page.edges(DrugSideEffectEdge::new), page.items(), page.info(), list);
    }
}
