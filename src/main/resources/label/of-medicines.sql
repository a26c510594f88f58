select owner.slug, page.id
from unnest(cast(:owners as text[])) as owner (slug)
cross join lateral (
    select id, show_order, slug from label
    where medicine_slug = owner.slug and superseded_at is null and (show_order, slug) > (:afterOrder, :afterSlug)
    order by show_order, slug
    limit :limit) page
order by owner.slug, page.show_order, page.slug
