package org.monograph.content.medicine;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.graph.Page;
import org.monograph.base.graph.PageInfo;

/// @param list the list with this page
@Description("A page of medicines.")
public record MedicineConnection(
        @NonNull @Description("The medicines of this page, with cursors.")
        List<@NonNull MedicineEdge> edges,

        @NonNull @Description("The medicines of this page.") List<@NonNull Medicine> nodes,

        @NonNull @Description("The position of the page in the list.")
        PageInfo pageInfo,

        @Ignore MedicineList list) {

    static MedicineConnection of(Page<Medicine> page, MedicineList list) {
        return new MedicineConnection(page.edges(MedicineEdge::new), page.items(), page.info(), list);
    }
}
