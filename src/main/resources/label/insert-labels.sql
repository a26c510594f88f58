insert into label (id, slug, revision, revision_id, published_at, version, version_id, effective_on, origin, type, approval,
    labeler, name, sort_name, brand_names, section_kinds, uniis, ingredient_keys, ingredients, medicine_slug, medicine_name,
    show_order, profile, profile_digest, text_id, text_frame, text_digest)
select given.id, slug, revision, cast(? as bigint), cast(? as timestamptz), version, version_id, effective_on, origin, type, approval, labeler, name, sort_name,
    string_to_array(brand_names, E'\n'), string_to_array(section_kinds, E'\n'), string_to_array(uniis, E'\n'),
    string_to_array(ingredient_keys, E'\n'), ingredients, medicine_slug, medicine_name, show_order, profile, profile_digest,
    text_id, text_frame, text_digest
from unnest(cast(? as bigint[]), cast(? as text[]), cast(? as integer[]), cast(? as integer[]), cast(? as text[]),
    cast(? as date[]), cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as text[]),
    cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as integer[]),
    cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as json[]), cast(? as text[]), cast(? as bigint[]),
    cast(? as json[]), cast(? as text[]))
    as given (id, slug, revision, version, version_id, effective_on, origin, type, approval, labeler, name, sort_name,
        brand_names, section_kinds, uniis, ingredient_keys, ingredients, medicine_slug, medicine_name, show_order, profile,
        profile_digest, text_id, text_frame, text_digest)
