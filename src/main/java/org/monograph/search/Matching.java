package org.monograph.search;

import java.util.Optional;
import org.monograph.schema.Cursor;

/// How an entry has to fit to what was typed. Each way begins an SQL statement with `wanted`, one row or none: what
/// has to match; any of its words, for ranking; all of them as names; and how much of it an entry has to have.
enum Matching {
    /// All words, phrases and operators, the last word perhaps only begun.
    EXACT("""
            with parsed as materialized (
                select case when :last = '' then websearch_to_tsquery('monograph', :text)
                    else websearch_to_tsquery('monograph', :beginning) && search_typed(:last) end as words),
            wanted as materialized (
                select words, search_any_of(words) as any_of, search_named(words) as named, 0 as least, 1::float8 as weight
                from parsed where querytree(words) not in ('', 'T'))
            """, "select 0 as weight"),
    /// At least half of the words, where the name of a drug counts twice. A word that no entry has stands for the
    /// one that looks most like it, if it looks much like it: the names of two drugs do not. What has more of the
    /// words comes first. The most frequent words need not be looked up in the index, as far as an entry that has
    /// nothing but these would not have enough.
    SIMILAR("""
            with asked as materialized (
                select word, case when word = :lastFolded then search_typed(word) else plainto_tsquery('monograph', word) end as own
                from unnest(cast(:words as text[])) word),
            meaning as materialized (
                select case when exists (select from search_entry where words @@ own) then own else (
                    select plainto_tsquery('monograph', known.word)
                    from (
                        select word, similarity(word, asked.word) as likeness from search_word where word % asked.word
                        union all
                        select word, 1
                        from generate_series(1, length(asked.word) - 1) at
                        join search_word on word = overlay(asked.word placing reverse(substr(asked.word, at, 2)) from at)) known
                    where likeness >= 0.4
                        and exists (select from search_entry where words @@ plainto_tsquery('monograph', known.word))
                    order by likeness desc, word limit 1) end as words
                from asked where numnode(own) > 0),
            meant as materialized (
                select words,
                    case when exists (
                        select from search_entry
                        where to_tsvector('monograph', names) @@ meaning.words and kind = 'DRUG') then 2 else 1 end as weight,
                    (select count(*) from (select from search_entry where words @@ meaning.words limit 2000) some_entries) as entries
                from meaning),
            placed as (
                select words, weight, (sum(weight) over () + 1) / 2 as least,
                    sum(weight) over (order by words is null desc, entries desc, words) as with_more_frequent
                from meant),
            wanted as materialized (
                select words, search_any_of(any_of) as any_of, named, least, weight
                from (
                    select string_agg(words::text, ' | ') filter (where with_more_frequent >= least)::tsquery as words,
                        string_agg(words::text, ' | ')::tsquery as any_of,
                        search_named(string_agg('(' || words::text || ')', ' & ')::tsquery) as named,
                        max(least) as least, sum(weight)::float8 as weight
                    from placed) of_all where words is not null)
            """, "select coalesce(sum(meant.weight), 0) as weight from meant where entry.words @@ meant.words");

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
                .orElseThrow(Cursor::unknown);
    }
}
