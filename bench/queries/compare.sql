select json_build_object('drugs', json_agg(json_build_object(
    'slug', d.slug, 'name', d.name, 'drugClass', d.drug_class, 'mechanisms', d.mechanisms, 'onset', d.onset,
    'stopping', d.stopping, 'dependenceRisk', d.dependence_risk, 'sedationPotential', d.sedation_potential,
    'legalStatuses', d.legal_statuses, 'summaryCitationSlugs', d.summary_citation_slugs,
    'uses', (
        select json_agg(json_build_object(
            'condition', json_build_object('name', c.name), 'jurisdiction', u.jurisdiction, 'approval', u.approval,
            'line', u.line, 'summary', u.summary, 'citations', u.citation_slugs) order by u.position)
        from drug_use u join condition c on c.slug = u.condition_slug and c.superseded_at is null
        where u.drug_id = d.id),
    'warnings', (
        select coalesce(json_agg(json_build_object(
            'jurisdiction', jurisdiction, 'title', title, 'text', text, 'parts', parts, 'citations', citation_slugs)
            order by position), '[]')
        from warning where drug_id = d.id and kind = 'BOXED'),
    'sideEffects', (
        select json_agg(json_build_object(
            'sideEffect', json_build_object('name', e.name), 'seriousness', de.seriousness, 'frequencies', de.frequencies)
            order by de.position)
        from drug_side_effect de join side_effect e on e.slug = de.side_effect_slug and e.superseded_at is null
        where de.drug_id = d.id)) order by d.slug))
from drug d
where d.superseded_at is null and d.slug = any (array(
    select 'drug-' || lpad(((:n::int + i * 503) % :drugs::int)::text, 5, '0') from generate_series(0, 2) i));
