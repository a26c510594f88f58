-- Most rules that apply to one subject.
${memberships-ever}
select max(rules) from (
    select count(distinct i.slug) rules from membership m join interactant i on i.slug = m.interactant
    where i.among_members is not null group by m.subject) of_subject
