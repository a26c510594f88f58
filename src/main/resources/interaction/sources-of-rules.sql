-- For each class with a rule the most sources of it, applied to two of its members.
${ways}
select slug, max(jsonb_array_length(citations)) + 2 * coalesce((
    select max(greatest(direct, others)) from way where way.rule = slug), 0)
from rule group by slug
