-- The same of current rows only.
with recursive membership (subject, interactant) as (
    select coalesce(drug_slug, slug), slug from interactant where superseded_at is null
    union
    select m.subject, above ->> 'interactant'
    from membership m join interactant i on i.slug = m.interactant and i.superseded_at is null
    cross join jsonb_array_elements(i.memberships) above)
