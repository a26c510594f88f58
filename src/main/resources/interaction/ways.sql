-- How many sources the way of a subject to a class with a rule adds to those of the rule: its own membership, or else those of
-- the classes and ingredients between.
${memberships-ever}
, edge (member, class, citation) as materialized (
    select distinct i.slug, above ->> 'interactant', citation
    from interactant i cross join jsonb_array_elements(i.memberships) above
    cross join jsonb_array_elements_text(above -> 'citations') citation),
rule (slug, citations) as materialized (
    select slug, among_members -> 'citations' from interactant where among_members is not null),
above (class, rule, citations) as materialized (
    select m.subject, r.slug, r.citations from membership m join rule r on r.slug = m.interactant),
way (rule, direct, others) as (
    select a.rule, count(distinct e.citation) filter (where e.member = m.subject and e.class = a.rule),
        count(distinct e.citation) filter (where e.member <> m.subject or e.class <> a.rule)
    from above a join edge e on e.class = a.class join membership m on m.interactant = e.member
    where not jsonb_exists(a.citations, e.citation)
    group by m.subject, a.rule),
longest (sources) as (select coalesce(max(greatest(direct, others)), 0) from way)
