-- The index knows nothing of phrases, so of the sections that have all words only so many are looked at. What the first
-- parts of the union find comes first: sections of labels with a name that is searched for, then those of the labels that are
-- shown first. The union stops where it has found enough; "materialized" keeps it from running in parallel, without an order.
select candidate.text_id, candidate.ordinal, candidate.audience, candidate.words, candidate.keys, given.query, given.names
from given
cross join lateral (
    (select * from label_word where words @@ all_words and keys && names and keys && kinds and keys @> array_append(reader, 'tier:1'))
    union all
    (select * from label_word where words @@ all_words and keys && names and keys && kinds and keys @> array_append(reader, 'tier:2'))
    union all
    (select * from label_word where words @@ all_words and keys && names and keys && kinds and keys @> array_append(reader, 'tier:3'))
    union all
    (select * from label_word where words @@ all_words and not keys && names and keys && kinds and keys @> array_append(reader, 'tier:1'))
    union all
    (select * from label_word where words @@ all_words and not keys && names and keys && kinds and keys @> array_append(reader, 'tier:2'))
    union all
    (select * from label_word where words @@ all_words and not keys && names and keys && kinds and keys @> array_append(reader, 'tier:3'))
    limit 2000) candidate
where candidate.words @@ given.query
limit 200
