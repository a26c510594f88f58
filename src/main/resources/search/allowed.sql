-- Our drugs whose whole name is in the text.
named_drug as materialized (
    select drug.document, drug.document_row
    from given cross join query cross join search_entry drug
    where given.is_drug_needed
        and drug.kind = 'DRUG' and to_tsvector('monograph', drug.names) @@ query.any_words
        and exists (
            select from unnest(drug.called) name
            where position(' ' || regexp_replace(name, '[^[:alnum:]]+', ' ', 'g') || ' ' in given.spaced_text) > 0)),

-- The entries that match and that may answer the text:
--   where it names a danger and a drug that is not ours, entries of the drugs of ours that it names too, or none
--   in a crisis, of entries of drugs only those of the drugs that it names, if it names any
-- Emergencies are not among them: they have no words, and those that the text names come first in any case.
allowed as not materialized (
    select entry.* from given cross join matching entry
    where case
            when given.is_of_another_drug then entry.document in (select document from named_drug)
            when cardinality(given.emergencies) > 0 and entry.kind in ('DRUG', 'WARNING', 'FAQ_ENTRY')
                and exists (select from named_drug) then entry.document in (select document from named_drug)
            else true end),

-- The side effects that the text names, of drugs that it names: their entries do not have the names of the drugs. The text
-- has all words of one of their names, or the name as it is written if a word of it is too common to search for. Each
-- subquery with "offset 0" is one look at an index for each row before it.
named_effect as materialized (
    select array(
        select distinct entry.node_id
        from given cross join query
        cross join lateral (select to_tsvector('monograph', given.spaced_text) as words offset 0) typed
        cross join named_drug
        cross join lateral (
            select side_effect_slug as slug from drug_side_effect
            where drug_id = named_drug.document_row offset 0) effect
        cross join lateral (
            select node_id, called from search_entry
            where node_id = 'SideEffect:' || effect.slug and words @@ query.any_words offset 0) entry
        where not given.is_of_another_drug and exists (
            select from unnest(entry.called) name
            where position(' ' || regexp_replace(name, '[^[:alnum:]]+', ' ', 'g') || ' ' in given.spaced_text) > 0
                or numnode(plainto_tsquery('monograph', name)) = 2 * cardinality(string_to_array(name, ' ')) - 1
                    and typed.words @@ plainto_tsquery('monograph', name))) as node_ids)
