package org.monograph.base.graph;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/// Computes its values on access: most requests do not select them.
@Description("Position of a page in its list. Lists are read forwards.")
public record PageInfo(@Ignore Page<?> page) {

    @Description("Whether the list continues after this page.")
    public boolean getHasNextPage() {
        return page.hasMore();
    }

    @Description("Whether there are items before this page.")
    public boolean getHasPreviousPage() {
        return !page.request().isFirst();
    }

    @Description("Opaque pagination cursor of the first item. Null when the page is empty.")
    public String getStartCursor() {
        return page.items().isEmpty() ? null : page.cursor(0);
    }

    @Description(
            "Opaque pagination cursor of the last item, for the argument `after` of the next request. Null when the page is empty.")
    public String getEndCursor() {
        return page.items().isEmpty() ? null : page.cursor(page.items().size() - 1);
    }
}
