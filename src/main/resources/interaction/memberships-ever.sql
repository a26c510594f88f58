-- Each interactant with itself, all classes that it belongs to and all ingredients that it contains. The subject is the slug
-- of its drug, or its own slug when it is no drug. Includes superseded rows, because a drug can be read as of a past moment.
with recursive membership (subject, interactant) as (
    select coalesce(drug_slug, slug), slug from interactant
    union
    select m.subject, above ->> 'interactant'
    from membership m join interactant i on i.slug = m.interactant
    cross join jsonb_array_elements(i.memberships) above)
