package org.monograph.content.search;

/// The statements of a search. Each begins with what `Matching` makes of the text.
final class SearchSql {

    private static final String MATCHING = """
            wanted cross join search_entry entry cross join lateral (%s) had
            where entry.words @@ wanted.words and coalesce(entry.words @@ wanted.rest, true) and had.weight >= wanted.least""";

    /// What else is given. As it comes out of a row and not out of the statement, no value makes one plan look better
    /// than another, and PostgreSQL keeps one for all: to make a plan takes longer than most searches.
    private static final String GIVEN = """
            with given as materialized (
                select cast(:enough as integer) as enough, cast(:limit as integer) as hits, cast(:spare as integer) as spare,
                    cast(:name as text) as name, cast(:spaced as text) as spaced,
                    cast(:dangers as text[]) as dangers, cast(:gravest as text[]) as gravest%s),
            """;

    /// The score: how much of what is wanted an entry has, how good the places are where it stands, more where these
    /// are its names, and yet more where it answers a danger that was named, or where it is among the gravest
    /// warnings and has all words, while nothing is called by them: who asks for two drugs must see that they never
    /// go together. An entry that has outlived what it was made of has no place; only of the best this is asked.
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
                from given cross join %1$s %2$s),
            best as materialized (select * from scored %3$s order by score desc, node_id limit (select hits + spare from given)),
            page as (
                select node_id, score from best entry
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

    /// How many there are as far as that matters, whether all the best are on the page although there are more, the
    /// drugs that a text with a danger names, and whether what is found answers that danger for one of them: the
    /// words alone may all stand in things that have no more to do with it.
    private static final String FOUND = """
            , drugs as materialized (
                select drug.document
                from given cross join wanted cross join search_entry drug
                where given.enough > 0 and cardinality(given.dangers) > 0
                    and drug.kind = 'DRUG' and to_tsvector('monograph', drug.names) @@ wanted.any_of
                    and exists (
                        select from unnest(drug.called) name
                        where position(' ' || regexp_replace(name, '[^[:alnum:]]+', ' ', 'g') || ' ' in given.spaced) > 0)),
            found as (
                select case when (select count(*) from page) >= given.enough then given.enough
                        else (select count(*) from (select from %1$s limit (select enough from given)) some_entries) end as entries,
                    given.enough = 0 or cardinality(given.dangers) = 0 or exists (
                        select from given cross join %1$s and entry.dangers && given.dangers
                            and (not exists (select from drugs) or entry.document in (select document from drugs))) as answered,
                    (select count(*) from best) = given.hits + given.spare as is_cut
                from given)
            select entry.kind, entry.slug, entry.statement_key, page.score,
                ts_headline('monograph', concat_ws(' ', entry.title, entry.summary, entry.body, entry.names), wanted.any_of, :headline),
                found.entries, found.answered, found.is_cut
            from found left join wanted on true left join page on true left join search_entry entry on entry.node_id = page.node_id
            order by page.score desc, page.node_id""";

    private static final String COUNTS = "select entry.kind, count(*) from %s group by entry.kind";

    private SearchSql() {}

    /// @param ofKinds whether only some kinds are asked for
    static String page(Matching matching, boolean ofKinds, boolean isFirst) {
        return GIVEN.formatted(ofKinds ? ", cast(:kinds as text[]) as kinds" : "")
                + matching.wanted
                + PAGE.formatted(
                        matches(matching),
                        ofKinds ? "and entry.kind = any(given.kinds)" : "",
                        isFirst ? "" : "where score < :score or score = :score and node_id > :node")
                + FOUND.formatted(matches(matching));
    }

    static String counts(Matching matching) {
        return "with " + matching.wanted + COUNTS.formatted(matches(matching));
    }

    private static String matches(Matching matching) {
        return MATCHING.formatted(matching.had);
    }
}
