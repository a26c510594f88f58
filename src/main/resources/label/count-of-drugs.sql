select owner.id as owner_id, count(*)
from unnest(cast(:owners as bigint[])) as owner (id)
cross join label
where ${matches-drug}
group by owner.id
