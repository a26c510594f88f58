-- EXACT: an entry has all words, phrases and operators of the text; the last word may be the beginning of a word.
parsed as materialized (
    select websearch_to_tsquery('monograph', :beginning) as beginning, search_typed(nullif(:last, '')) as last),

-- The index collects all entries with any word that starts like the last one, which is expensive. Where the words
-- before it occur together in at most 500 entries, only these words are looked up, and the last is checked in each entry.
narrowed as materialized (
    select *, coalesce(beginning && last, beginning) as all_words,
        numnode(last) > 0 and numnode(beginning) > 0
            and (select count(*) from (select from search_entry where words @@ beginning limit 501) some_entries) <= 500
            as is_beginning_rare
    from parsed),

-- One row, or none for a text with nothing to look up: only stop words, or only excluded words.
query as materialized (
    select case when is_beginning_rare then beginning else all_words end as index_words,
        case when is_beginning_rare then last end as unindexed_words,
        all_words, search_any_of(all_words) as any_words,
        numnode(beginning) > 1 or numnode(beginning) = 1 and numnode(last) > 0 as has_several_words,
        1::float8 as full_weight
    from narrowed where querytree(all_words) not in ('', 'T')),

matching as not materialized (
    select entry.*, query.any_words, query.has_several_words, query.full_weight, 1 as weight
    from query cross join search_entry entry
    where entry.words @@ query.index_words and coalesce(entry.words @@ query.unindexed_words, true))
