ingredients = 1 and ingredient_keys && array(
    select cast(folded as text) from drug_name
    where drug_id = owner.id and (kind in ('NAME', 'SYNONYM') or system = 'UNII'))
and (:isToday and superseded_at is null
    or not :isToday and published_at <= :moment and (superseded_at is null or superseded_at > :moment))
