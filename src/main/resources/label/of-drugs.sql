select owner.id as owner_id, page.id
from unnest(cast(:owners as bigint[])) as owner (id)
cross join lateral (
    select id, show_order, slug from label
    where ${matches-drug} and (show_order, slug) > (:afterOrder, :afterSlug)
    order by show_order, slug
    limit :limit) page
order by owner.id, page.show_order, page.slug
