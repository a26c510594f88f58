package org.monograph.content.search;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.query.NativeQuery;
import org.monograph.base.graph.Page;
import org.monograph.base.graph.PageRequest;

/// What was searched for, and how it is matched: all that tells one result from another, whatever part of it is shown.
record Search(SearchText text, Matching matching) {

    /// Fewer exact hits, of all kinds together, than this are few enough to look for what is similar.
    private static final int ENOUGH = 3;
    /// So many of the best entries may have outlived what they were made of before all others are asked for.
    private static final int SPARE = 20;
    private static final int ALL = 1_000_000_000;

    /// A page of the result, and how it was matched.
    record Result(Search search, Page<SearchHit> page) {}

    /// @param kinds null for all
    static Result page(SearchText text, List<SearchKind> kinds, PageRequest request) {
        if (!request.isFirst()) {
            var search = new Search(text, Matching.of(request.after().getFirst()));
            return search.result(search.rows(kinds, request, 0), request);
        }
        var exact = new Search(text, Matching.EXACT);
        var rows = exact.rows(kinds, request, ENOUGH);
        if (!text.isPlain() || isEnough(rows.getFirst())) {
            return exact.result(rows, request);
        }
        var similar = new Search(text, Matching.SIMILAR);
        return similar.result(similar.rows(kinds, request, 0), request);
    }

    private static boolean isEnough(Object[] row) {
        return ((Number) row[5]).intValue() >= ENOUGH && (Boolean) row[6];
    }

    private Result result(List<Object[]> rows, PageRequest request) {
        var hits = rows.stream()
                .filter(row -> Objects.nonNull(row[0]))
                .map(SearchHit::of)
                .toList();
        return new Result(this, Page.of(request, hits, hit -> hit.place(matching)));
    }

    private List<Object[]> rows(List<SearchKind> kinds, PageRequest request, int enough) {
        var rows = rows(kinds, request, enough, SPARE);
        var isCut = (Boolean) rows.getFirst()[7];
        return isCut && rows.size() < request.limit() ? rows(kinds, request, enough, ALL) : rows;
    }

    private List<Object[]> rows(List<SearchKind> kinds, PageRequest request, int enough, int spare) {
        return bound(
                        Panache.getSession().createNativeQuery(sql(kinds, request), Object[].class),
                        kinds,
                        request,
                        enough,
                        spare)
                .getResultList();
    }

    String sql(List<SearchKind> kinds, PageRequest request) {
        return SearchSql.page(matching, kinds != null, request.isFirst());
    }

    NativeQuery<Object[]> bound(
            NativeQuery<Object[]> query, List<SearchKind> kinds, PageRequest request, int enough, int spare) {
        bound(query)
                .setParameter("enough", enough)
                .setParameter("name", text.folded())
                .setParameter("spaced", " " + Danger.spaced(text.text()) + " ")
                .setParameter("dangers", text.dangers().toArray(String[]::new))
                .setParameter("gravest", new String[] {Danger.CONTRAINDICATION.name(), Danger.BOX.name()})
                .setParameter("headline", Snippet.OPTIONS)
                .setParameter("limit", request.limit())
                .setParameter("spare", spare);
        if (kinds != null) {
            query.setParameter("kinds", kinds.stream().map(SearchKind::name).toArray(String[]::new));
        }
        if (!request.isFirst()) {
            query.setParameter("score", SearchHit.score(request.after().get(1)))
                    .setParameter("node", request.after().getLast());
        }
        return query;
    }

    /// How many of each kind there are in all.
    Map<SearchKind, Integer> counts() {
        var counts = new EnumMap<SearchKind, Integer>(SearchKind.class);
        bound(Panache.getSession().createNativeQuery(SearchSql.counts(matching), Object[].class))
                .getResultList()
                .forEach(row -> counts.put(SearchKind.valueOf((String) row[0]), ((Number) row[1]).intValue()));
        return counts;
    }

    private NativeQuery<Object[]> bound(NativeQuery<Object[]> query) {
        return switch (matching) {
            case EXACT -> query.setParameter("beginning", text.beginning()).setParameter("last", text.last());
            case SIMILAR ->
                query.setParameter("words", text.words().toArray(String[]::new))
                        .setParameter("others", text.others().toArray(String[]::new))
                        .setParameter("lastFolded", text.lastFolded());
        };
    }
}
