package org.monograph.content.labelsearch;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.graph.PageInfo;

@Description("A page of what was found in labels, best match first.")
public record LabelHitConnection(
        @NonNull @Description("The sections of this page.") List<@NonNull LabelHit> nodes,

        @NonNull @Description("The position of the page in the result.")
        PageInfo pageInfo,

        @Ignore LabelSearch search) {}
