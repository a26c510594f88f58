package org.monograph.content.editing;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What needs the attention of editors.")
public record ContentHealth(
        @NonNull @Description("The day for which it is computed, in UTC.")
        LocalDate day) {}
