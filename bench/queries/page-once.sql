select json_build_object('drug', json_build_object(
    'slug', d.slug, 'name', d.name, 'drugClass', d.drug_class, 'summary', d.summary, 'lastReviewed', d.last_reviewed,
    'keyPoints', d.key_points, 'sections', d.sections,
    'uses', (
        select json_agg(json_build_object(
            'condition', json_build_object('slug', c.slug, 'name', c.name),
            'jurisdiction', u.jurisdiction, 'approval', u.approval, 'line', u.line, 'summary', u.summary,
            'evidence', u.evidence, 'citations', u.citation_slugs) order by u.position)
        from drug_use u join condition c on c.slug = u.condition_slug and c.superseded_at is null
        where u.drug_id = d.id),
    'sideEffects', (
        select json_agg(json_build_object(
            'sideEffect', json_build_object('slug', e.slug, 'name', e.name, 'plainName', e.plain_name),
            'seriousness', de.seriousness, 'frequencies', de.frequencies, 'citations', de.citation_slugs) order by de.position)
        from drug_side_effect de join side_effect e on e.slug = de.side_effect_slug and e.superseded_at is null
        where de.drug_id = d.id),
    'warnings', (
        select json_agg(json_build_object(
            'kind', kind, 'title', title, 'text', text, 'severity', severity, 'jurisdiction', jurisdiction,
            'citations', citation_slugs) order by position)
        from warning where drug_id = d.id),
    'faq', (
        select json_agg(json_build_object(
            'question', question, 'answer', answer, 'aspect', aspect, 'citations', citation_slugs) order by position)
        from faq_entry where drug_id = d.id),
    'citations', (
        select json_agg(json_build_object('slug', s.slug, 'title', s.title, 'publisher', s.publisher) order by place)
        from json_array_elements_text(d.citation_slugs) with ordinality named (slug, place)
        join citation s on s.slug = named.slug and s.superseded_at is null)))
from drug d where d.superseded_at is null and d.slug = 'drug-' || lpad(:n::text, 5, '0');
