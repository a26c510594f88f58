package org.monograph.content.labelsection;

import org.eclipse.microprofile.graphql.Description;

@Description("A picture of a label, such as a formula or a package. This service does not hold it.")
public record LabelPicture(
        @Description("What it shows. Null when the label does not say.")
        String description,

        @Description("Name of its file at the source. Null when it has none.")
        String fileName)
        implements LabelBlock {}
