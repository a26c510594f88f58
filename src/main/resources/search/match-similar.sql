-- SIMILAR: an entry has at least half of the words, after misspelled words are corrected. A word in the name of a drug
-- counts twice for entries of that drug.

-- In a row of its own for the same reason as `given` of page.sql. other_drugs holds, for each word, the drug without a
-- monograph that it may name, or ''.
input as materialized (
    select cast(:words as text[]) as words, cast(:otherDrugs as text[]) as other_drugs),

typed as materialized (
    select word, other_drug,
        case when word = :lastWord then search_typed(word) else plainto_tsquery('monograph', word) end as lexemes
    from input cross join unnest(words, other_drugs) typed (word, other_drug)),

-- In how many entries each word occurs, counted up to 2000. Stop words are dropped.
counted as materialized (
    select typed.*, (select count(*) from (select from search_entry where words @@ lexemes limit 2000) some_entries) as entries
    from typed where numnode(lexemes) > 0),

-- A word that occurs in entries stays. Any other word is replaced by its most similar candidate:
--   words of entries with a trigram similarity of at least 0.4;
--   words of entries that differ by two swapped letters, with similarity 1;
--   the drug without a monograph that it may name, with similarity 2 where it is spelled correctly, else at least 0.4.
-- So a word that is closest to another drug's name is not corrected to the name of one of ours. lexemes is null where
-- there is no candidate, and where the other drug occurs in no entry.
corrected as materialized (
    select lexemes, word = other_drug as is_other_drug, entries from counted where entries > 0
    union all
    select closest.lexemes, closest.is_other_drug,
        (select count(*) from (select from search_entry where words @@ closest.lexemes limit 2000) some_entries)
    from counted left join lateral (
        select is_other_drug,
            case when not is_other_drug or is_in_entries then plainto_tsquery('monograph', candidate.word) end as lexemes
        from (
            select word, similarity(word, counted.word) as similarity, false as is_other_drug
            from search_word where word % counted.word
            union all
            select word, 1, false from search_word
            where word = any(array(
                select overlay(counted.word placing reverse(substr(counted.word, at, 2)) from at)
                from generate_series(1, length(counted.word) - 1) at))
            union all
            select other_drug,
                case when other_drug = counted.word then 2 else greatest(similarity(other_drug, counted.word), 0.4) end, true
            where other_drug <> '') candidate
        cross join lateral (
            select exists (select from search_entry where words @@ plainto_tsquery('monograph', candidate.word))
                as is_in_entries) occurrence
        where similarity >= 0.4 and (is_other_drug or is_in_entries)
        order by similarity desc, is_other_drug desc, word limit 1) closest on true
    where counted.entries = 0),

-- The drugs with the word in their names. A word in the names of more than 50 drugs names none of them.
weighted as materialized (
    select lexemes, is_other_drug, entries, drugs, case when cardinality(drugs) between 1 and 50 then 2 else 1 end as weight
    from corrected cross join lateral (
        select array(
            select document from search_entry
            where to_tsvector('monograph', names) @@ corrected.lexemes and kind = 'DRUG' limit 51) as drugs) named),

accumulated as (
    select lexemes, is_other_drug, weight, (sum(weight) over () + 1) / 2 as required_weight,
        sum(weight) over (order by lexemes is null desc, entries desc, lexemes) as weight_with_more_frequent
    from weighted),

-- One row, or none where nothing can match. The most frequent words are not looked up in the index as long as an entry
-- with only these words has less than the required weight. Where the text names another drug and none of ours, entries
-- must contain the name of that drug.
query as materialized (
    select case when other_drugs is null then lexemes else lexemes && other_drugs end as index_words,
        search_any_of(all_lexemes) as any_words, names, names as names_index_words, required_weight, full_weight
    from (
        select string_agg(lexemes::text, ' | ') filter (where weight_with_more_frequent >= required_weight)::tsquery as lexemes,
            string_agg(lexemes::text, ' | ')::tsquery as all_lexemes,
            search_named(string_agg('(' || lexemes::text || ')', ' & ')::tsquery) as names,
            max(required_weight) as required_weight, sum(weight)::float8 as full_weight,
            case when max(weight) = 1
                then string_agg('(' || lexemes::text || ')', ' & ') filter (where is_other_drug)::tsquery end as other_drugs,
            max(weight) = 1 and coalesce(bool_or(is_other_drug and lexemes is null), false) as is_unknown_drug
        from accumulated) of_all where lexemes is not null and not is_unknown_drug),

matching as not materialized (
    select entry.*, query.any_words, query.names as query_names, query.full_weight, occurring.weight
    from query cross join search_entry entry
    cross join lateral (
        select coalesce(sum(case when entry.document = any(weighted.drugs) then weighted.weight else 1 end), 0) as weight
        from weighted where entry.words @@ weighted.lexemes) occurring
    where entry.words @@ query.index_words and occurring.weight >= query.required_weight)
