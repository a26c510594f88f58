-- SIMILAR: an entry has at least half of the words, after misspelled words are corrected. A word in the name of a drug
-- counts twice for entries of that drug.

-- In a row of its own for the same reason as `given` of page.sql. are_other_drugs tells of each word whether it is the name
-- of a drug without a monograph.
input as materialized (
    select cast(:words as text[]) as words, cast(:areOtherDrugs as boolean[]) as are_other_drugs),

typed as materialized (
    select word, is_other_drug,
        case when word = :lastWord then search_typed(word) else plainto_tsquery('monograph', word) end as lexemes
    from input cross join unnest(words, are_other_drugs) typed (word, is_other_drug)),

-- In how many entries each word occurs, counted up to 2000. Stop words are dropped. lexemes is null for a word that no entry
-- has.
counted as materialized (
    select case when entries > 0 then lexemes end as lexemes, is_other_drug, entries
    from typed cross join lateral (
        select count(*) as entries from (select from search_entry where words @@ lexemes limit 2000) some_entries) occurring
    where numnode(lexemes) > 0),

-- The drugs with the word in their names. A word in the names of more than 50 drugs names none of them.
weighted as materialized (
    select lexemes, is_other_drug, entries, drugs, case when cardinality(drugs) between 1 and 50 then 2 else 1 end as weight
    from counted cross join lateral (
        select array(
            select document from search_entry
            where to_tsvector('monograph', names) @@ counted.lexemes and kind = 'DRUG' limit 51) as drugs) named),

accumulated as (
    select lexemes, is_other_drug, weight, (sum(weight) over () + 1) / 2 as required_weight,
        sum(weight) over (order by lexemes is null desc, entries desc, lexemes) as weight_with_more_frequent
    from weighted),

-- One row, or none where nothing can match. The most frequent words are not looked up in the index as long as an entry
-- with only these words has less than the required weight. Where the text names another drug and none of ours, entries
-- must contain the name of that drug.
query as materialized (
    select case when other_drugs is null then lexemes else lexemes && other_drugs end as index_words,
        all_words, search_any_of(any_lexemes) as any_words, has_several_words, required_weight, full_weight
    from (
        select string_agg(lexemes::text, ' | ') filter (where weight_with_more_frequent >= required_weight)::tsquery as lexemes,
            string_agg(lexemes::text, ' | ')::tsquery as any_lexemes,
            string_agg('(' || lexemes::text || ')', ' & ')::tsquery as all_words,
            count(*) > 1 as has_several_words,
            max(required_weight) as required_weight, sum(weight)::float8 as full_weight,
            case when max(weight) = 1
                then string_agg('(' || lexemes::text || ')', ' & ') filter (where is_other_drug)::tsquery end as other_drugs,
            max(weight) = 1 and coalesce(bool_or(is_other_drug and lexemes is null), false) as is_unknown_drug
        from accumulated) of_all where lexemes is not null and not is_unknown_drug),

matching as not materialized (
    select entry.*, query.any_words, query.has_several_words, query.full_weight, occurring.weight
    from query cross join search_entry entry
    cross join lateral (
        select coalesce(sum(case when entry.document = any(weighted.drugs) then weighted.weight else 1 end), 0) as weight
        from weighted where entry.words @@ weighted.lexemes) occurring
    where entry.words @@ query.index_words and occurring.weight >= query.required_weight)
