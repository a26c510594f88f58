package org.monograph.content.search;

import java.util.List;
import java.util.Optional;
import org.monograph.base.graph.Cursor;
import org.monograph.base.graph.PageRequest;

/// What a client searches for. Equal requests find the same, as long as the content does not change.
///
/// @param text cleaned
/// @param kinds of entries, each once, in the order of the enum; null for all
record SearchRequest(String text, List<SearchKind> kinds, PageRequest page) {

    static final int DEFAULT_FIRST = 10;

    /// Fails with BAD_USER_INPUT when the text, the page size or the cursor is not allowed.
    ///
    /// @param first null for the default
    /// @param after null for the first page
    static SearchRequest of(String typed, List<SearchKind> kinds, Integer first, String after) {
        var text = SearchText.of(typed).text();
        var inOrder = kinds == null ? null : kinds.stream().distinct().sorted().toList();
        var page = PageRequest.of(
                list(text, inOrder),
                SearchHit.CURSOR_VALUES,
                Optional.ofNullable(first).orElse(DEFAULT_FIRST),
                after);
        if (!page.isFirst()) {
            Matching.of(page.after().getFirst());
            SearchHit.score(page.after().get(1));
        }
        return new SearchRequest(text, inOrder, page);
    }

    /// The name of the result in cursors.
    static String list(String text, List<SearchKind> kinds) {
        return Cursor.list("search", text, kinds);
    }
}
