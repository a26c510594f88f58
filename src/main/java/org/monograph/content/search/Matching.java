package org.monograph.content.search;

import java.util.Optional;
import org.monograph.base.graph.Cursor;

/// How an entry has to fit to what was typed. Each way begins an SQL statement's `with` with `wanted`, one row or none:
/// what has to match, by the index; the rest of it, if any, which the index is not asked for; any of its words, for
/// ranking; all of them as names; and how much of it an entry has to have.
enum Matching {
    /// All words, phrases and operators, the last word perhaps only begun. What begins many words is dear to look up in
    /// the index, so where the words before it leave few entries, it is looked for in these.
    EXACT("""
            parsed as materialized (
                select websearch_to_tsquery('monograph', :beginning) as beginning, search_typed(nullif(:last, '')) as last),
            narrowed as materialized (
                select *, coalesce(beginning && last, beginning) as words, numnode(last) > 0 and numnode(beginning) > 0
                    and (select count(*) from (select from search_entry where words @@ beginning limit 501) some_entries) <= 500 as is_by_beginning
                from parsed),
            wanted as materialized (
                select case when is_by_beginning then beginning else words end as words, case when is_by_beginning then last end as rest,
                    search_any_of(words) as any_of, search_named(words) as named, 0 as least, 1::float8 as weight
                from narrowed where querytree(words) not in ('', 'T'))
            """, "select 1 as weight"),
    /// At least half of the words, where the name of a drug counts twice for what is of that drug. A word that no
    /// entry has stands for the one that looks most like it, if it looks much like it. Names of other drugs compete
    /// for it: what is nearest to one of these means that drug, and none of ours. Where the text names such a drug
    /// and none of ours, only what has its name is found. A word in the names of many drugs names none. What has
    /// more of the words comes first. The most frequent words need not be looked up in the index, as far as an
    /// entry that has nothing but these would not have enough.
    SIMILAR("""
            written as materialized (select cast(:words as text[]) as words, cast(:others as text[]) as others),
            typed as materialized (
                select word, other, case when word = :lastFolded then search_typed(word) else plainto_tsquery('monograph', word) end as own
                from written cross join unnest(words, others) typed (word, other)),
            asked as materialized (
                select typed.*, (select count(*) from (select from search_entry where words @@ own limit 2000) some_entries) as entries
                from typed where numnode(own) > 0),
            meaning as materialized (
                select own as words, word = other as is_other, entries from asked where entries > 0
                union all
                select likest.words, likest.is_other,
                    (select count(*) from (select from search_entry where words @@ likest.words limit 2000) some_entries)
                from asked left join lateral (
                    select is_other, case when not is_other or is_there then plainto_tsquery('monograph', known.word) end as words
                    from (
                        select word, similarity(word, asked.word) as likeness, false as is_other from search_word where word % asked.word
                        union all
                        select word, 1, false from search_word
                        where word = any(array(
                            select overlay(asked.word placing reverse(substr(asked.word, at, 2)) from at)
                            from generate_series(1, length(asked.word) - 1) at))
                        union all
                        select other, case when other = asked.word then 2 else greatest(similarity(other, asked.word), 0.4) end, true
                        where other <> '') known
                    cross join lateral (
                        select exists (select from search_entry where words @@ plainto_tsquery('monograph', known.word)) as is_there) entries
                    where likeness >= 0.4 and (is_other or entries.is_there)
                    order by likeness desc, is_other desc, word limit 1) likest on true
                where asked.entries = 0),
            meant as materialized (
                select words, is_other, entries, drugs, case when cardinality(drugs) between 1 and 50 then 2 else 1 end as weight
                from meaning cross join lateral (
                    select array(
                        select document from search_entry
                        where to_tsvector('monograph', names) @@ meaning.words and kind = 'DRUG' limit 51) as drugs) named),
            placed as (
                select words, is_other, weight, (sum(weight) over () + 1) / 2 as least,
                    sum(weight) over (order by words is null desc, entries desc, words) as with_more_frequent
                from meant),
            wanted as materialized (
                select case when others is null then words else words && others end as words, null::tsquery as rest,
                    search_any_of(any_of) as any_of, named, least, weight
                from (
                    select string_agg(words::text, ' | ') filter (where with_more_frequent >= least)::tsquery as words,
                        string_agg(words::text, ' | ')::tsquery as any_of,
                        search_named(string_agg('(' || words::text || ')', ' & ')::tsquery) as named,
                        max(least) as least, sum(weight)::float8 as weight,
                        case when max(weight) = 1
                            then string_agg('(' || words::text || ')', ' & ') filter (where is_other)::tsquery end as others,
                        max(weight) = 1 and coalesce(bool_or(is_other and words is null), false) as is_of_no_entry
                    from placed) of_all where words is not null and not is_of_no_entry)
            """, """
            select coalesce(sum(case when entry.document = any(meant.drugs) then meant.weight else 1 end), 0) as weight
            from meant where entry.words @@ meant.words""");

    final String wanted;
    /// Of one `entry`, how much of what is wanted it has.
    final String had;

    Matching(String wanted, String had) {
        this.wanted = wanted;
        this.had = had;
    }

    /// As a cursor holds it.
    static Matching of(String name) {
        return Optional.ofNullable(name)
                .filter(known -> known.equals(EXACT.name()) || known.equals(SIMILAR.name()))
                .map(Matching::valueOf)
                .orElseThrow(Cursor::invalid);
    }
}
