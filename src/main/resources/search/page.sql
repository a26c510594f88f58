-- A page of the entries that match, best first. match-exact.sql or match-similar.sql is inserted at ${matching}, and
-- defines:
--   query     one row with what is searched for: `all_words`; `any_words`, for ranking and highlighting;
--             `has_several_words`. No row where nothing can match.
--   matching  the entries that match, with `weight`, the weight of the words that they have, out of `full_weight`. It is
--             used several times and must be inlined each time, so that each use can stop at its own limit.
-- All CTEs stay in this order and as they are materialized: SearchPlanTest reads the plans.
with

-- The arguments as a row of a materialized CTE: PostgreSQL plans without their values, so no value makes one plan look
-- better than another, and one prepared plan serves all searches. Planning takes longer than most searches.
given as materialized (
    select cast(:isAnyKind as boolean) as is_any_kind, cast(:kinds as text[]) as kinds,
        cast(:pageSize as integer) as page_size, cast(:spare as integer) as spare,
        cast(:isFirstPage as boolean) as is_first_page,
        cast(:afterScore as float8) as after_score, cast(:afterNodeId as text) as after_node_id,
        cast(:enough as integer) as enough,
        cast(:foldedText as text) as folded_text, cast(:spacedText as text) as spaced_text,
        cast(:dangers as text[]) as dangers, cast(:gravestDangers as text[]) as gravest_dangers,
        cast(:emergencies as text[]) as emergencies, cast(:isOfAnotherDrug as boolean) as is_of_another_drug,
        cast(:isDrugNeeded as boolean) as is_drug_needed, cast(:rareWords as text[]) as rare_words),

${matching},

${allowed},

-- The entries that have all words in their names.
named as materialized (
    select entry.node_id from query cross join search_entry entry
    where entry.names <> '' and search_words(entry.names) @@ query.all_words),

-- The score is the sum of
--   4     times the share of the words that the entry has
--   0..1  for the weight of the texts that have them (ts_rank)
--   1     for an entry that has all words in its names
--   0.5   for an entry with a name that equals the text
--   2     for an entry about a danger that the text names. Also for a contraindication or boxed warning that has all
--         words, if these are several and not a name: a search for two drugs has to show that they must not be combined.
-- A side effect that the text names of a drug that it names has 6, so that it comes first; 4 beside a danger, whose entries
-- come before it. An emergency that the text names has 1000, less its place among those that it names.
ranked as not materialized (
    select entry.node_id, entry.kind, entry.slug, entry.statement_key,
        4 * entry.weight / entry.full_weight
        + least(ts_rank('{0.1, 0.3, 0.8, 1.0}', entry.words, entry.any_words), 1)
        + case when entry.node_id in (select node_id from named) then 1 else 0 end
        + case when given.folded_text = any(entry.called) then 0.5 else 0 end
        + case when entry.dangers && given.dangers
            or entry.kind = 'WARNING' and entry.dangers && given.gravest_dangers
                and entry.weight >= entry.full_weight and entry.has_several_words
                and not exists (select from named) then 2 else 0 end as score
    from given cross join allowed entry
    where given.is_any_kind or entry.kind = any(given.kinds)),

-- Where only names give an entry more than 5, those that have more come first. If they fill the page, the others need no
-- score: while a name is typed, its first letters begin words of thousands of entries.
best_named as materialized (
    select entry.node_id, entry.kind, entry.slug, entry.statement_key, entry.score
    from given cross join ranked entry
    where cardinality(given.dangers) = 0 and cardinality(given.emergencies) = 0
        and (select cardinality(node_ids) from named_effect) = 0
        and entry.node_id = any(array(select node_id from named)) and entry.score > 5
        and (given.is_first_page
            or entry.score < given.after_score or entry.score = given.after_score and entry.node_id > given.after_node_id)
    order by entry.score desc, entry.node_id
    limit (select page_size + spare from given)),

scored as (
    select entry.node_id, entry.kind, entry.slug, entry.statement_key, entry.score,
        given.is_first_page, given.after_score, given.after_node_id
    from given cross join named_effect cross join ranked entry
    where (select count(*) from best_named) < given.page_size + given.spare and entry.node_id <> all(named_effect.node_ids)
    union all
    select entry.node_id, entry.kind, entry.slug, entry.statement_key,
        case when cardinality(given.dangers) = 0 then 6 else 4 end, given.is_first_page, given.after_score, given.after_node_id
    from given cross join named_effect join search_entry entry on entry.node_id = any(named_effect.node_ids)
    where given.is_any_kind or entry.kind = any(given.kinds)
    union all
    select entry.node_id, entry.kind, entry.slug, entry.statement_key,
        1000 - array_position(given.emergencies, entry.node_id), given.is_first_page, given.after_score, given.after_node_id
    from given join search_entry entry on entry.node_id = any(given.emergencies)
    where given.is_any_kind or entry.kind = any(given.kinds)),

-- is_first_page comes first, so that a first page computes each score once only.
best as materialized (
    select * from best_named
    where (select count(*) from best_named) >= (select page_size + spare from given)
    union all (
        select node_id, kind, slug, statement_key, score from scored
        where is_first_page or score < after_score or score = after_score and node_id > after_node_id
        order by score desc, node_id
        limit (select page_size + spare from given))),

-- Entries whose row is no longer current are left out. Only the best are checked, since each check is an index lookup.
page as (
    select node_id, score from best entry
    where case kind
        when 'DRUG' then (select true from drug d where d.slug = entry.slug and d.superseded_at is null)
        when 'CONDITION' then (select true from condition c where c.slug = entry.slug and c.superseded_at is null)
        when 'SIDE_EFFECT' then (select true from side_effect s where s.slug = entry.slug and s.superseded_at is null)
        when 'EMERGENCY' then (select true from emergency_advice a where a.slug = entry.slug and a.superseded_at is null)
        when 'WARNING' then exists (
            select from drug d join warning w on w.drug_id = d.id and w.statement_key = entry.statement_key
            where d.slug = entry.slug and d.superseded_at is null)
        else exists (
            select from drug d join faq_entry f on f.drug_id = d.id and f.statement_key = entry.statement_key
            where d.slug = entry.slug and d.superseded_at is null) end
    limit (select page_size from given)),

-- One row about the whole result:
--   entries      the number of matching entries of all kinds besides the emergencies, counted up to `enough`
--   is_answered  whether some entry is about a danger that the text names, and about one of the drugs it names, if any;
--                true where the text names no danger; false where a rare word begins no word of any entry, so that only its
--                stem is found: it may be misspelled
--   is_cut       whether entries behind the best may be missing on the page
result as (
    select case when (select count(*) from page where node_id <> all(given.emergencies)) >= given.enough then given.enough
            else (select count(*) from (select from allowed limit (select enough from given)) some_entries) end as entries,
        given.enough = 0
        or not exists (
            select from unnest(given.rare_words) rare
            where not exists (select from search_word where word >= rare and word < rare || chr(1114111)))
        and (cardinality(given.dangers) = 0 or exists (
            select from given cross join allowed entry
            where entry.dangers && given.dangers
                and (not exists (select from named_drug) or entry.document in (select document from named_drug))))
            as is_answered,
        (select count(*) from best) = given.page_size + given.spare as is_cut
    from given)

-- At least one row, with nulls for the entry where the page is empty. Snippets are made of the entries of the page only, and
-- so is the list of the texts that have a word of the search. A body without any of the words is cut to what a snippet may
-- show of it: to look for words in a long text is most of the cost of a search.
select entry.kind, entry.slug, entry.statement_key, page.score,
    coalesce(nullif(entry.heading, ''), nullif(entry.title, ''), entry.names) as title,
    array_to_string(array[
        case when entry.node_id = any(given.emergencies) then 'WHOLE_TEXT' end,
        case when search_words(entry.names) @@ query.any_words then 'NAME' end,
        case when entry.kind in ('WARNING', 'FAQ_ENTRY') and search_words(entry.about) @@ query.any_words
            then 'DRUG_NAME' end,
        case when search_words(entry.title) @@ query.any_words then 'TITLE' end,
        case when search_words(case when entry.kind in ('CONDITION', 'SIDE_EFFECT') then entry.about || ' ' else '' end
            || entry.keywords) @@ query.any_words then 'KEYWORD' end,
        case when body.has_words or search_words(entry.summary) @@ query.any_words then 'TEXT' end], ' ') as matched_on,
    ts_headline('monograph',
        concat_ws(' ', entry.title, entry.summary, case when body.has_words then entry.body else left(entry.body, 300) end,
            entry.names, entry.advice),
        coalesce(query.any_words, ''), :snippetOptions) as snippet,
    result.entries, result.is_answered, result.is_cut
from given cross join result left join query on true
left join page on true left join search_entry entry on entry.node_id = page.node_id
cross join lateral (
    select coalesce(entry.words @@ search_in_bodies(query.any_words), false) as has_words offset 0) body
order by page.score desc, page.node_id
