package org.monograph.content.history;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.content.publishing.Significance;

@Description("What was changed in a monograph, and why.")
public record HistoryEntry(
        @NonNull @Description("When readers saw it first.") Instant publishedAt,

        @NonNull @Description("Number of the revision of the monograph.")
        int revision,

        @NonNull @Description("What was changed and why, for readers.")
        String note,

        @NonNull @Description("How much it matters to readers.")
        Significance significance) {}
