-- Only some matches are ranked, because each rank reads all words of its section. A section of a label with a name that is
-- searched for comes before one that mentions it. Of those that match as well, a text for patients comes first, then a label of
-- its first packager.
with ${searched-words},
ranked as (
    select text_id, ordinal,
        cast(1000000 * (ts_rank(words, query, 1)
            * case audience when 'PATIENT' then 1.1 else 1 end
            * case when keys @> array['tier:3'] then 0.99 else 1 end
            + case when keys && names then 1 else 0 end) as integer) as score
    from (${matching-words}) matching),
page as (
    select * from ranked
    where :isFirstPage or (-score, text_id, ordinal) > (-cast(:afterScore as bigint), :afterText, :afterOrdinal)
    order by score desc, text_id, ordinal
    limit :limit)
select page.score, page.text_id, page.ordinal, label.id as label_key, cast(section.document as text) as document,
    tsvector_to_array(to_tsvector('english', cast(:text as text))) as stems
from page
join label on label.text_id = page.text_id and label.superseded_at is null
join label_section section on section.text_id = page.text_id and section.ordinal = page.ordinal
order by page.score desc, page.text_id, page.ordinal
