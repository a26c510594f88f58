-- Of what is recorded about a drug, its classes or its ingredients and one other side. Many drugs have the same classes.
${ways}
${ingredients}
, profile (drug, classes) as (
    select m.subject, array_agg(m.interactant order by m.interactant) filter (where m.interactant <> m.subject)
    from membership m where m.subject in (select drug_slug from interactant) group by m.subject),
side (one, other, citation) as (
    select first_slug, second_slug, json_array_elements_text(citation_slugs) from interaction
    union select second_slug, first_slug, json_array_elements_text(citation_slugs) from interaction
    union select slug, slug, jsonb_array_elements_text(among_members -> 'citations') from interactant),
of_classes (classes, other, via, sources) as (
    select p.classes, s.other,
        count(distinct s.one) + cast(s.other = any(p.classes) as integer),
        count(distinct s.citation) + case when s.other = any(p.classes) then (select sources from longest) else 0 end
    from (select distinct classes from profile where classes is not null) p
    cross join unnest(p.classes) class join side s on s.one = class
    group by p.classes, s.other),
contained (ingredients, sources) as (
    select coalesce(max(i.ingredients), 0), coalesce(max(i.sources), 0)
    from ingredient i join profile p on p.drug = i.subject)
