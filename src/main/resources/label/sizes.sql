insert into content_size (name, items, characters)
select * from unnest(cast(? as text[]), cast(? as integer[]), cast(? as integer[]))
on conflict (name) do update
set items = greatest(content_size.items, excluded.items), characters = greatest(content_size.characters, excluded.characters)
where excluded.items > content_size.items or excluded.characters > content_size.characters
