package org.monograph.engine.schema;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A value of an enum, with texts for readers.")
public record LabelledValue(
        @NonNull @Description("The value, such as \"BOXED\".")
        String value,

        @NonNull @Description("Name of the value for readers, such as \"Boxed warning\"; up to 50 characters.")
        String label,

        @NonNull @Description("Description of the value, as in the schema.")
        String description) {}
