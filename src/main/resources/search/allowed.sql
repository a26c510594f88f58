-- Our drugs whose whole name is in the text.
named_drug as materialized (
    select drug.document
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
            else true end)
