select json_build_object('drug', json_build_object(
    'slug', d.slug, 'name', d.name, 'drugClass', d.drug_class, 'summary', d.summary, 'lastReviewed', d.last_reviewed,
    'keyPoints', d.key_points, 'sections', d.sections,
    'uses', (
        select json_agg(json_build_object(
            'condition', (
                select json_build_object('slug', c.slug, 'name', c.name)
                from condition c where c.slug = u.condition_slug and c.superseded_at is null),
            'jurisdiction', u.jurisdiction, 'approval', u.approval, 'line', u.line, 'summary', u.summary,
            'evidence', u.evidence, 'citations', (
                select json_agg(sources.by_slug -> slug order by place)
                from json_array_elements_text(u.citation_slugs) with ordinality named (slug, place))) order by u.position)
        from drug_use u where u.drug_id = d.id),
    'sideEffects', (
        select json_agg(json_build_object(
            'sideEffect', (
                select json_build_object('slug', e.slug, 'name', e.name, 'plainName', e.plain_name)
                from side_effect e where e.slug = de.side_effect_slug and e.superseded_at is null),
            'seriousness', de.seriousness, 'frequencies', de.frequencies, 'citations', (
                select json_agg(sources.by_slug -> slug order by place)
                from json_array_elements_text(de.citation_slugs) with ordinality named (slug, place))) order by de.position)
        from drug_side_effect de where de.drug_id = d.id),
    'warnings', (
        select json_agg(json_build_object(
            'kind', w.kind, 'title', w.title, 'text', w.text, 'severity', w.severity, 'jurisdiction', w.jurisdiction,
            'citations', (
                select json_agg(sources.by_slug -> slug order by place)
                from json_array_elements_text(w.citation_slugs) with ordinality named (slug, place))) order by w.position)
        from warning w where w.drug_id = d.id),
    'faq', (
        select json_agg(json_build_object(
            'question', f.question, 'answer', f.answer, 'aspect', f.aspect, 'citations', (
                select json_agg(sources.by_slug -> slug order by place)
                from json_array_elements_text(f.citation_slugs) with ordinality named (slug, place))) order by f.position)
        from faq_entry f where f.drug_id = d.id)))
from drug d cross join lateral (
    select jsonb_object_agg(slug, jsonb_build_object('slug', slug, 'title', title, 'publisher', publisher)) as by_slug
    from citation where slug in (select json_array_elements_text(d.citation_slugs)) and superseded_at is null) sources
where d.superseded_at is null and d.slug = 'drug-' || lpad(:n::text, 5, '0');
