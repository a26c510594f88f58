package org.monograph.base.graph;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/// Reckoned when it is asked for: most pages are read without it.
@Description("Where a page lies in its list. Lists are read forwards.")
public record PageInfo(@Ignore Page<?> page) {

    @Description("whether something comes behind the page")
    public boolean getHasNextPage() {
        return page.more();
    }

    @Description("whether something came before the page")
    public boolean getHasPreviousPage() {
        return !page.request().isFirst();
    }

    @Description("cursor of the page's first item; null for an empty page")
    public String getStartCursor() {
        return page.items().isEmpty() ? null : page.cursor(0);
    }

    @Description("cursor of the page's last item, to be sent as `after`; null for an empty page")
    public String getEndCursor() {
        return page.items().isEmpty() ? null : page.cursor(page.items().size() - 1);
    }
}
