insert into label_input (slug, digest)
select * from unnest(cast(? as text[]), cast(? as text[]))
on conflict (slug) do update set digest = excluded.digest
