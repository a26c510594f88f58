-- For each word of a search, in their order: whether it is a stop word, whether entries have its stem, and where none has it
-- as it is written (looked for among 200 of them), the most similar words that entries have, each in a row of its own, the most similar first. One row
-- without a candidate for any other word. is_our_name tells whether the word is in the names of a drug, is_name whether the candidate is. Common words are
-- not looked up and count as known: many entries may have them. Of the rules in Correction, those for the length and the
-- first letter are applied here too, since it takes long to check that entries have a frequent candidate.
with typed as materialized (
    select word, is_rare, is_correctable, number,
        case when word = :lastWord then search_typed(word) else plainto_tsquery('monograph', word) end as lexemes
    from unnest(cast(:words as text[]), cast(:areRare as boolean[]), cast(:areCorrectable as boolean[]))
        with ordinality typed (word, is_rare, is_correctable, number)),

looked_up as materialized (
    select word, is_correctable, number, numnode(lexemes) = 0 as is_stop_word,
        case when is_rare then exists (select from (select from search_entry where words @@ lexemes limit 1) some_entry)
            else true end as is_known,
        exists (select from search_word where search_word.word >= typed.word and search_word.word < typed.word || chr(1114111))
            or is_correctable and exists (
                select from (select * from search_entry where words @@ lexemes limit 200) entry
                where strpos(lower(concat_ws(' ', names, about, title, keywords, summary, body)), word) > 0)
            as is_written,
        exists (select from search_entry
            where kind = 'DRUG' and to_tsvector('monograph', names) @@ plainto_tsquery('monograph', word)) as is_our_name,
        plainto_tsquery('monograph', word) as stem
    from typed)

select looked_up.word, is_stop_word, is_known, is_written, is_our_name, candidate.word as candidate,
    coalesce(candidate.is_name, false) as is_name
from looked_up left join lateral (
    select similar_word.word, similarity,
        exists (
            select from search_entry
            where kind = 'DRUG' and to_tsvector('monograph', names) @@ plainto_tsquery('monograph', similar_word.word)) as is_name
    from (
        select word, max(similarity) as similarity from (
            select word, similarity(word, looked_up.word) as similarity
            from search_word where word % looked_up.word
                and abs(length(word) - length(looked_up.word)) <= 3
                and translate(left(word, 1), 'kqzxjy', 'ccssgi') = translate(left(looked_up.word, 1), 'kqzxjy', 'ccssgi')
            union all
            select word, 1 from search_word
            where word = any(array(
                select overlay(looked_up.word placing reverse(substr(looked_up.word, at, 2)) from at)
                from generate_series(1, length(looked_up.word) - 1) at))) each_word
        group by word order by similarity desc, word limit 40) similar_word
    where is_correctable and not (is_known and is_written) and not is_stop_word
        and plainto_tsquery('monograph', similar_word.word) <> looked_up.stem
        and exists (select from search_entry where words @@ plainto_tsquery('monograph', similar_word.word))) candidate
on true
order by number, similarity desc, candidate.word
