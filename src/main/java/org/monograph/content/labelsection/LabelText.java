package org.monograph.content.labelsection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Words of a label. A paragraph; where the origin has none, all text up to the next table or section.")
public record LabelText(@NonNull @Description("The words.") String text) implements LabelBlock {}
