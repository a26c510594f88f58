package org.monograph.search;

import java.util.Optional;
import org.monograph.schema.Cursor;

/// How an entry has to fit to what was typed. Each way is the beginning of an SQL statement that makes `wanted`, one
/// row:
/// what has to match, and any of its words for ranking; and a score.
enum Matching {
    /// All words, phrases and operators, the last word perhaps only begun.
    EXACT("""
            with wanted as materialized (
                select case when querytree(words) in ('', 'T') then ''::tsquery else words end as words, search_any_of(words) as any_of, 1 as least
                from (
                    select case when :last = '' then websearch_to_tsquery('monograph', :text)
                        else websearch_to_tsquery('monograph', :beginning) && search_typed(:last) end as words) parsed)
            """, "true", "0.0"),
    /// At least half of the words; one that no entry has stands for the words that look most like it. What has more of
    /// the words comes first.
    SIMILAR(
            """
            with asked as materialized (
                select word, case when word = :lastFolded then search_typed(word) else plainto_tsquery('monograph', word) end as own
                from unnest(cast(:words as text[])) word),
            meant as materialized (
                select case when exists (select from search_entry where words @@ own) then own else (
                    select string_agg(plainto_tsquery('monograph', like_it.word)::text, ' | ')::tsquery
                    from (
                        select known.word
                        from search_word known
                        where known.word % asked.word and similarity(known.word, asked.word) >= 0.4
                            and exists (select from search_entry where words @@ plainto_tsquery('monograph', known.word))
                        union all
                        select known.word
                        from generate_series(1, length(asked.word) - 1) at
                        join search_word known on known.word = overlay(asked.word placing reverse(substr(asked.word, at, 2)) from at)
                        order by 1 limit 3) like_it)
                    end as words
                from asked where numnode(own) > 0),
            wanted as materialized (
                select coalesce(string_agg(words::text, ' | '), '')::tsquery as words,
                    search_any_of(coalesce(string_agg(words::text, ' | '), '')::tsquery) as any_of, (count(*) + 1) / 2 as least, count(*) as all_words
                from meant)
            """,
            "(select count(*) from meant where entry.words @@ meant.words) >= wanted.least",
            "4.0 * (select count(*) from meant where entry.words @@ meant.words) / wanted.all_words");

    final String wanted;
    final String condition;
    final String coverage;

    Matching(String wanted, String condition, String coverage) {
        this.wanted = wanted;
        this.condition = condition;
        this.coverage = coverage;
    }

    /// As a cursor holds it.
    static Matching of(String name) {
        return Optional.ofNullable(name)
                .filter(known -> known.equals(EXACT.name()) || known.equals(SIMILAR.name()))
                .map(Matching::valueOf)
                .orElseThrow(Cursor::unknown);
    }
}
