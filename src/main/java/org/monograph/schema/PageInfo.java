package org.monograph.schema;

import org.eclipse.microprofile.graphql.Description;

@Description("Where a page lies in its list. Lists are read forwards.")
public record PageInfo(
        @Description("whether something comes behind the page")
        boolean hasNextPage,

        @Description("whether something came before the page")
        boolean hasPreviousPage,

        @Description("cursor of the page's first item; null for an empty page")
        String startCursor,

        @Description("cursor of the page's last item, to be sent as `after`; null for an empty page")
        String endCursor) {}
