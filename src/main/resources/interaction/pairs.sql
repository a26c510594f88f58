-- For each pair its records, and the rules that are more severe than all of them. Subjects in the same classes that have no
-- records of their own are alike, so two of them stand for all. Severities in the order of Severity.MOST_SEVERE_FIRST.
${memberships-now}
${ingredients}
, severity (name, rank) as (values ('SEVERE', 1), ('UNKNOWN', 2), ('MODERATE', 3), ('MILD', 4)),
profile (subject, classes, has_records) as (
    select m.subject, array_agg(m.interactant order by m.interactant) filter (where m.interactant <> m.subject),
        bool_or(m.interactant = m.subject and exists (
            select from interaction x
            where x.superseded_at is null and (x.first_slug = m.subject or x.second_slug = m.subject)))
    from membership m group by m.subject),
numbered (subject, has_records, number) as (
    select subject, has_records, row_number() over (partition by classes, has_records order by subject) from profile),
side (subject, interactant) as materialized (
    select m.subject, m.interactant
    from membership m join numbered n on n.subject = m.subject where n.has_records or n.number <= 2),
applying (one, other, record, rank, sources, via) as (
    select least(a.subject, b.subject), greatest(a.subject, b.subject), x.id, s.rank,
        json_array_length(x.citation_slugs) + coalesce(one.sources, 0) + coalesce(other.sources, 0),
        max(case when a.interactant = a.subject then 0 when one.subject is null then 1 else 2 end
            + case when b.interactant = b.subject then 0 when other.subject is null then 1 else 2 end)
    from interaction x
    join severity s on s.name = x.severity
    join side a on a.interactant = x.first_slug
    join side b on b.interactant = x.second_slug and b.subject <> a.subject
    left join ingredient one on one.subject = a.subject
    left join ingredient other on other.subject = b.subject
    where x.superseded_at is null group by 1, 2, 3, 4, 5),
written (one, other, records, rank, sources, via) as (
    select one, other, count(*), min(rank), sum(sources), sum(via) from applying group by one, other),
of_rule (slug, sources) as materialized (${sources-of-rules}),
rule (subject, slug, rank, sources, via) as materialized (
    select m.subject, i.slug, s.rank, o.sources,
        cast(exists (select from ingredient n where n.subject = m.subject) as integer)
    from membership m join interactant i on i.slug = m.interactant and i.superseded_at is null
    join severity s on s.name = i.among_members ->> 'severity'
    join of_rule o on o.slug = i.slug),
pair (records, sources, via, rules) as (
    select w.records, w.sources + coalesce(sum(b.sources), 0),
        w.via + coalesce(sum(1 + a.via + b.via) filter (where b.slug is not null), 0), count(b.slug)
    from written w
    left join rule a on a.subject = w.one and a.rank < w.rank
    left join rule b on b.subject = w.other and b.slug = a.slug
    group by w.one, w.other, w.records, w.sources, w.via
    union all
    select 0, sum(sources), sum(2 + via), count(*) from rule group by subject)
