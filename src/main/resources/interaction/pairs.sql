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
applying (one, other, record, rank, sources) as (
    select distinct least(a.subject, b.subject), greatest(a.subject, b.subject), x.id, s.rank,
        json_array_length(x.citation_slugs) + coalesce(one.sources, 0) + coalesce(other.sources, 0)
    from interaction x
    join severity s on s.name = x.severity
    join side a on a.interactant = x.first_slug
    join side b on b.interactant = x.second_slug and b.subject <> a.subject
    left join ingredient one on one.subject = a.subject
    left join ingredient other on other.subject = b.subject
    where x.superseded_at is null),
written (one, other, records, rank, sources) as (
    select one, other, count(*), min(rank), sum(sources) from applying group by one, other),
rule (subject, slug, rank) as materialized (
    select m.subject, i.slug, s.rank
    from membership m join interactant i on i.slug = m.interactant and i.superseded_at is null
    join severity s on s.name = i.among_members ->> 'severity'),
pair (records, sources, rules) as (
    select w.records, w.sources, count(b.slug)
    from written w
    left join rule a on a.subject = w.one and a.rank < w.rank
    left join rule b on b.subject = w.other and b.slug = a.slug
    group by w.one, w.other, w.records, w.sources
    union all
    select 0, 0, count(*) from rule group by subject)
