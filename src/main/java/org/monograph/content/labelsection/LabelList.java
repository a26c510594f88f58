package org.monograph.content.labelsection;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A list in a label.")
public record LabelList(
        @Description("Whether its items are numbered.") boolean ordered,

        @NonNull @Description("Its items, in order.") List<@NonNull String> items)
        implements LabelBlock {}
