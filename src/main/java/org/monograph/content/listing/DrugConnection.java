package org.monograph.content.listing;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.graph.Page;
import org.monograph.base.graph.PageInfo;
import org.monograph.content.drug.Drug;

/// @param list the list with this page
@Description("A page of drugs.")
public record DrugConnection(
        @NonNull @Description("The drugs of this page, with cursors.")
        List<@NonNull DrugEdge> edges,

        @NonNull @Description("The drugs of this page.") List<@NonNull Drug> nodes,

        @NonNull @Description("The position of the page in the list.")
        PageInfo pageInfo,

        @Ignore DrugList list) {

    static DrugConnection of(Page<Drug> page, DrugList list) {
        return new DrugConnection(page.edges(DrugEdge::new), page.items(), page.info(), list);
    }
}
