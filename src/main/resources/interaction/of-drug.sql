-- The longest list of interactions of a drug.
${memberships-ever}
, applying (subject, record) as (
    select m.subject, x.slug from membership m join interaction x on x.first_slug = m.interactant
    union
    select m.subject, x.slug from membership m join interaction x on x.second_slug = m.interactant
    union
    select m.subject, 'rule of ' || i.slug from membership m join interactant i on i.slug = m.interactant
    where i.among_members is not null)
select max(records) from (select count(*) records from applying group by subject) of_subject
