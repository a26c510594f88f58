-- With the first label of each, and the brand names of all.
insert into medicine (slug, name, sort_name, brand_names, name_keys, ingredients, label_slug)
select medicine_slug, medicine_name, lower(medicine_name),
    array(
        select distinct brand collate "C" as name from label same, unnest(same.brand_names) brand
        where same.medicine_slug = shown.medicine_slug and same.superseded_at is null
        order by name),
    ingredient_keys, ingredients, slug
from (
    select distinct on (medicine_slug) medicine_slug, medicine_name, ingredient_keys, ingredients, slug from label
    where medicine_slug = any(?) and superseded_at is null
    order by medicine_slug, show_order, slug) shown
