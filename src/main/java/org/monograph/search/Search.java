package org.monograph.search;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.query.NativeQuery;
import org.monograph.schema.Page;
import org.monograph.schema.PageRequest;

/// What was searched for, and how it is matched: all that tells one result from another, whatever part of it is shown.
record Search(SearchText text, Matching matching) {

    /// Fewer exact hits, of all kinds together, than this are few enough to look for what is similar.
    private static final int ENOUGH = 3;

    private static final String MATCHING = """
            given cross join wanted cross join search_entry entry cross join lateral (%s) had
            where entry.words @@ wanted.words and coalesce(entry.words @@ wanted.rest, true) and had.weight >= wanted.least""";

    /// What else is given. As it comes out of a row and not out of the statement, no value makes one plan look better
    /// than another, and PostgreSQL keeps one for all: to plan takes longer than most searches.
    private static final String GIVEN = """
            with given as materialized (
                select cast(:enough as integer) as enough, cast(:limit as integer) as hits, cast(:name as text) as name, cast(:spaced as text) as spaced,
                    cast(:dangers as text[]) as dangers, cast(:gravest as text[]) as gravest%s),
            """;

    /// The drugs that a text with a danger names, and whether what is found answers that danger for one of them: the
    /// words alone may all stand in things that have no more to do with it.
    private static final String ANSWERED = """
            , drugs as materialized (
                select drug.document
                from given cross join wanted cross join search_entry drug
                where given.enough > 0 and cardinality(given.dangers) > 0
                    and drug.kind = 'DRUG' and to_tsvector('monograph', drug.names) @@ wanted.any_of
                    and exists (
                        select from unnest(drug.called) name
                        where position(' ' || regexp_replace(name, '[^[:alnum:]]+', ' ', 'g') || ' ' in given.spaced) > 0)),
            found as (
                select case when (select count(*) from page) >= enough then enough
                        else (select count(*) from (select from %1$s limit (select enough from given)) some_entries) end as entries,
                    enough = 0 or cardinality(dangers) = 0 or exists (
                        select from %1$s and entry.dangers && given.dangers
                            and (not exists (select from drugs) or entry.document in (select document from drugs))) as answered
                from given)
            select entry.kind, entry.slug, entry.statement_key, page.score,
                ts_headline('monograph', concat_ws(' ', entry.title, entry.summary, entry.body, entry.names), wanted.any_of, :headline),
                found.entries, found.answered
            from found left join wanted on true left join page on true left join search_entry entry on entry.node_id = page.node_id
            order by page.score desc, page.node_id""";

    /// The score: how much of what is wanted an entry has, how good the places are where it stands, more where these
    /// are its names, and yet more where it answers a danger that was named, or where it is among the gravest
    /// warnings and has all words, while nothing is called by them: who asks for two drugs must see that they never
    /// go together. An entry that has outlived what it was made of has no place.
    private static final String PAGE = """
            , called as materialized (
                select exists (
                    select from search_entry entry cross join wanted
                    where entry.words @@ case when wanted.rest is null then wanted.named else wanted.words end
                        and coalesce(entry.words @@ wanted.named, false)) as is_by_all),
            scored as (
                select entry.node_id, entry.kind, entry.slug, entry.statement_key,
                    4 * had.weight / wanted.weight
                    + ts_rank('{0.1, 0.3, 0.8, 1.0}', entry.words, wanted.any_of)
                    + case when entry.words @@ wanted.named then 0.5 else 0 end
                    + case when given.name = any(entry.called) then 0.5 else 0 end
                    + case when entry.dangers && given.dangers
                        or entry.kind = 'WARNING' and entry.dangers && given.gravest
                            and had.weight >= wanted.weight and not (select is_by_all from called) then 2 else 0 end as score
                from %1$s %2$s),
            page as (
                select node_id, score from (select * from scored %3$s order by score desc, node_id offset 0) entry
                where case kind
                    when 'DRUG' then (select true from drug d where d.slug = entry.slug and d.superseded_at is null)
                    when 'CONDITION' then (select true from condition c where c.slug = entry.slug and c.superseded_at is null)
                    when 'SIDE_EFFECT' then (select true from side_effect s where s.slug = entry.slug and s.superseded_at is null)
                    when 'WARNING' then exists (
                        select from drug d join warning w on w.drug_id = d.id and w.statement_key = entry.statement_key
                        where d.slug = entry.slug and d.superseded_at is null)
                    else exists (
                        select from drug d join faq_entry f on f.drug_id = d.id and f.statement_key = entry.statement_key
                        where d.slug = entry.slug and d.superseded_at is null) end
                limit (select hits from given))
            """;

    private static final String COUNTS = "select entry.kind, count(*) from %s group by entry.kind";

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
        return bound(
                        Panache.getSession().createNativeQuery(sql(kinds, request), Object[].class),
                        kinds,
                        request,
                        enough)
                .getResultList();
    }

    String sql(List<SearchKind> kinds, PageRequest request) {
        return GIVEN.formatted(kinds == null ? "" : ", cast(:kinds as text[]) as kinds")
                + matching.wanted
                + PAGE.formatted(
                        matches(),
                        kinds == null ? "" : "and entry.kind = any(given.kinds)",
                        request.isFirst() ? "" : "where score < :score or score = :score and node_id > :node")
                + ANSWERED.formatted(matches());
    }

    NativeQuery<Object[]> bound(NativeQuery<Object[]> query, List<SearchKind> kinds, PageRequest request, int enough) {
        bound(query)
                .setParameter("enough", enough)
                .setParameter("name", text.folded())
                .setParameter("spaced", " " + Danger.spaced(text.text()) + " ")
                .setParameter("dangers", text.dangers().toArray(String[]::new))
                .setParameter("gravest", new String[] {Danger.CONTRAINDICATION.name(), Danger.BOX.name()})
                .setParameter("headline", Snippet.OPTIONS)
                .setParameter("limit", request.limit());
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
        bound(Panache.getSession().createNativeQuery(matching.wanted + COUNTS.formatted(matches()), Object[].class))
                .getResultList()
                .forEach(row -> counts.put(SearchKind.valueOf((String) row[0]), ((Number) row[1]).intValue()));
        return counts;
    }

    private String matches() {
        return MATCHING.formatted(matching.had);
    }

    private NativeQuery<Object[]> bound(NativeQuery<Object[]> query) {
        return switch (matching) {
            case EXACT ->
                query.setParameter("beginning", text.beginning()).setParameter("last", text.last());
            case SIMILAR ->
                query.setParameter("words", text.words().toArray(String[]::new))
                        .setParameter("others", text.others().toArray(String[]::new))
                        .setParameter("lastFolded", text.lastFolded());
        };
    }
}
