select json_build_object('drugs', json_agg(json_build_object(
    'slug', d.slug, 'name', d.name,
    'sideEffects', (
        select json_agg(json_build_object('seriousness', de.seriousness, 'sideEffect', json_build_object('name', e.name))
            order by de.position)
        from drug_side_effect de join side_effect e on e.slug = de.side_effect_slug and e.superseded_at is null
        where de.drug_id = d.id),
    'warnings', (
        select json_agg(json_build_object('severity', severity, 'title', title) order by position)
        from warning where drug_id = d.id),
    'faq', (
        select json_agg(json_build_object('question', question) order by position)
        from faq_entry where drug_id = d.id)) order by d.sort_name, d.slug))
from drug d
where d.superseded_at is null and d.slug = any (array(
    select 'drug-' || lpad(((:n::int + i * 503) % :drugs::int)::text, 5, '0') from generate_series(0, 19) i));
