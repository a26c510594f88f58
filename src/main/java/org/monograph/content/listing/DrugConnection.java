package org.monograph.content.listing;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.graph.Page;
import org.monograph.base.graph.PageInfo;
import org.monograph.content.drug.Drug;

/// @param list what the page is a part of
@Description("A page of drugs.")
public record DrugConnection(
        @NonNull @Description("the drugs with their places") List<@NonNull DrugEdge> edges,
        @NonNull @Description("the drugs") List<@NonNull Drug> nodes,

        @NonNull @Description("where the page lies in the list")
        PageInfo pageInfo,

        @Ignore DrugList list) {

    static DrugConnection of(Page<Drug> page, DrugList list) {
        return new DrugConnection(page.edges(DrugEdge::new), page.items(), page.info(), list);
    }
}
