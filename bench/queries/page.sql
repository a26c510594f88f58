select json_build_object('drug', json_build_object(
    'slug', d.slug, 'name', d.name, 'drugClass', d.drug_class, 'summary', d.summary, 'lastReviewed', d.last_reviewed,
    'keyPoints', d.key_points, 'sections', d.sections,
    'uses', (
        select json_agg(json_build_object(
            'condition', (
                select json_build_object('slug', c.slug, 'name', c.name)
                from condition c where c.slug = u.condition_slug and c.superseded_at is null),
            'jurisdiction', u.jurisdiction, 'approval', u.approval, 'line', u.line, 'summary', u.summary,
            'evidence', u.evidence, 'citations', sources.list) order by u.position)
        from drug_use u cross join lateral (
            select json_agg(json_build_object('slug', s.slug, 'title', s.title, 'publisher', s.publisher) order by place) list
            from unnest(u.citation_slugs) with ordinality named (slug, place)
            join citation s on s.slug = named.slug and s.superseded_at is null) sources
        where u.drug_id = d.id),
    'sideEffects', (
        select json_agg(json_build_object(
            'sideEffect', (
                select json_build_object('slug', e.slug, 'name', e.name, 'plainName', e.plain_name)
                from side_effect e where e.slug = de.side_effect_slug and e.superseded_at is null),
            'seriousness', de.seriousness, 'frequencies', de.frequencies, 'citations', sources.list) order by de.position)
        from drug_side_effect de cross join lateral (
            select json_agg(json_build_object('slug', s.slug, 'title', s.title, 'publisher', s.publisher) order by place) list
            from unnest(de.citation_slugs) with ordinality named (slug, place)
            join citation s on s.slug = named.slug and s.superseded_at is null) sources
        where de.drug_id = d.id),
    'warnings', (
        select json_agg(json_build_object(
            'kind', w.kind, 'title', w.title, 'text', w.text, 'severity', w.severity, 'jurisdiction', w.jurisdiction,
            'citations', sources.list) order by w.position)
        from warning w cross join lateral (
            select json_agg(json_build_object('slug', s.slug, 'title', s.title, 'publisher', s.publisher) order by place) list
            from unnest(w.citation_slugs) with ordinality named (slug, place)
            join citation s on s.slug = named.slug and s.superseded_at is null) sources
        where w.drug_id = d.id),
    'faq', (
        select json_agg(json_build_object(
            'question', f.question, 'answer', f.answer, 'aspect', f.aspect, 'citations', sources.list) order by f.position)
        from faq_entry f cross join lateral (
            select json_agg(json_build_object('slug', s.slug, 'title', s.title, 'publisher', s.publisher) order by place) list
            from unnest(f.citation_slugs) with ordinality named (slug, place)
            join citation s on s.slug = named.slug and s.superseded_at is null) sources
        where f.drug_id = d.id)))
from drug d where d.superseded_at is null and d.slug = 'drug-' || lpad(:n::text, 5, '0');
