package org.monograph.content.medicine;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A medicine in a list.")
public record MedicineEdge(
        @NonNull @Description("Opaque pagination cursor.") String cursor,
        @NonNull @Description("The medicine.") Medicine node) {}
