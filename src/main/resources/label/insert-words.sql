insert into label_word (text_id, ordinal, kind, audience, show_order, words)
select text_id, ordinal, kind, audience, show_order,
    setweight(to_tsvector('english', names), 'A') || to_tsvector('english', words)
from (
    select unnest(cast(? as bigint[])) as text_id, unnest(cast(? as integer[])) as ordinal,
        unnest(cast(? as text[])) as kind, unnest(cast(? as text[])) as audience, unnest(cast(? as text[])) as show_order,
        unnest(cast(? as text[])) as names, unnest(cast(? as text[])) as words) given
