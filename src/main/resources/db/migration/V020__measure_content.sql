-- How long lists and texts are at most, by their name in documents, past revisions included: the cost of a query is
-- estimated from them.
create table content_size (
    name       text collate "C" not null,
    items      integer not null,
    characters integer not null,
    constraint pk_content_size primary key (name)
);

comment on column content_size.items is 'of the longest list; 0 for a text';
comment on column content_size.characters is 'of the longest text, or of the longest text in a list';

create function measured_json(value jsonb) returns table (items integer, characters integer) language sql immutable as $$
    select case when jsonb_typeof(value) = 'array' then jsonb_array_length(value) else 0 end,
        case jsonb_typeof(value)
            when 'string' then char_length(value #>> '{}')
            when 'array' then coalesce((
                select max(char_length(item #>> '{}')) from jsonb_array_elements(value) item
                where jsonb_typeof(item) = 'string'), 0)
            else 0
        end
$$;

insert into content_size (name, items, characters)
select part.key, max(measured.items), max(measured.characters)
from revision r
cross join lateral jsonb_path_query(r.document, 'strict $.** ? (@.type() == "object")') node
cross join lateral jsonb_each(node) part
cross join lateral measured_json(part.value) measured
group by part.key;
