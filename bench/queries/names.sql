select json_build_object('drugs', json_agg(json_build_object('slug', slug, 'name', name) order by sort_name, slug))
from drug
where superseded_at is null and slug = any (array(
    select 'drug-' || lpad(((:n::int + i * 503) % :drugs::int)::text, 5, '0') from generate_series(0, 19) i));
