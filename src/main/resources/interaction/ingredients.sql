-- How many ingredients a subject has, and how many sources for them. What is no class is an ingredient.
, ingredient (subject, ingredients, sources) as materialized (
    select m.subject, count(distinct i.slug), count(distinct citation)
    from interactant i
    join (
        select distinct member.slug member, above ->> 'interactant' slug, above -> 'citations' citations
        from interactant member cross join jsonb_array_elements(member.memberships) above) part on part.slug = i.slug
    join membership m on m.interactant = part.member
    cross join jsonb_array_elements_text(part.citations) citation
    where i.kind <> 'DRUG_CLASS'
    group by m.subject)
