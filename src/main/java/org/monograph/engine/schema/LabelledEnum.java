package org.monograph.engine.schema;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("An enum of this schema, with texts for readers.")
public record LabelledEnum(
        @NonNull @Description("Name of the enum, such as \"WarningKind\".")
        String name,

        @NonNull @Description("Description of the enum, as in the schema.")
        String description,

        @NonNull
        @Description("All values, in the order in which they are listed to readers, such as the most severe first.")
        List<@NonNull LabelledValue> values) {}
