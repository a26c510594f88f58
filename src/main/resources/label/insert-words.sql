-- Words that are held already are copied. The tiers: licences of first packagers, their other applications, the rest.
insert into label_word (text_id, ordinal, kind, audience, show_order, words, keys, source_hash)
select text_id, ordinal, kind, audience, show_order,
    coalesce(
        (select same.words from label_word same where same.source_hash = hashed.source_hash limit 1),
        setweight(named, 'A') || to_tsvector('english', words)),
    array['kind:' || kind, 'for:' || audience,
        case when show_order < '001' then 'tier:1' when show_order < '01' then 'tier:2' else 'tier:3' end]
    || array(select 'name:' || stem from unnest(tsvector_to_array(named)) stem),
    source_hash
from (
    select *, to_tsvector('english', names) as named, hashtextextended(names || E'\n\n' || words, 0) as source_hash
    from (
        select unnest(cast(? as bigint[])) as text_id, unnest(cast(? as integer[])) as ordinal,
            unnest(cast(? as text[])) as kind, unnest(cast(? as text[])) as audience,
            unnest(cast(? as text[])) as show_order, unnest(cast(? as text[])) as names,
            unnest(cast(? as text[])) as words) given) hashed
