-- How many entries of each kind match.
with

-- As in page.sql.
given as materialized (
    select cast(:spacedText as text) as spaced_text, cast(:emergencies as text[]) as emergencies,
        cast(:isOfAnotherDrug as boolean) as is_of_another_drug,
        cast(:isDrugNeeded as boolean) as is_drug_needed),

${matching},

${allowed}

select kind, count(*)
from (
    select entry.kind from named_effect cross join allowed entry where entry.node_id <> all(named_effect.node_ids)
    union all
    select entry.kind from named_effect join search_entry entry on entry.node_id = any(named_effect.node_ids)
    union all
    select entry.kind from given join search_entry entry on entry.node_id = any(given.emergencies)) found
group by kind
