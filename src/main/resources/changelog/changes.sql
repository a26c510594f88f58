-- What was published or retired after a position. The bound on published_at alone is for the indexes.
select published_at, 0 as source, id, kind, slug, number, significance, content_version
from revision
where published_at >= :moment and (published_at, 0, id) > (:moment, :source, :row)
    and (cast(:kinds as text[]) is null or kind = any(cast(:kinds as text[])))
union all
select t.published_at, 1, t.id, t.kind, t.slug, 0, c.significance, t.content_version
from retirement t left join change c on c.id = t.change_id
where t.published_at >= :moment and (t.published_at, 1, t.id) > (:moment, :source, :row)
    and (cast(:kinds as text[]) is null or t.kind = any(cast(:kinds as text[])))
