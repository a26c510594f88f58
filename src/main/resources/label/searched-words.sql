given as materialized (
    select query, cast(regexp_replace(nullif(querytree(query), 'T'), '<(-|[0-9]+)>', '&', 'g') as tsquery) as all_words,
        array(select 'name:' || stem from unnest(tsvector_to_array(to_tsvector('english', cast(:text as text)))) stem) as names,
        array_remove(array[nullif('for:' || cast(:audience as text), 'for:')], null) as reader,
        case when :isAnyKind then array['tier:1', 'tier:2', 'tier:3'] else cast(:kinds as text[]) end as kinds
    from (select websearch_to_tsquery('english', cast(:text as text)) as query) asked)
