-- Of many matches only some are ranked, because each rank reads all words of its section. A text for patients comes before
-- another one that matches as well.
with ranked as (
    select text_id, ordinal,
        cast(1000000 * ts_rank(words, query, 1) * case audience when 'PATIENT' then 1.1 else 1 end as integer) as score
    from (${matching-words}) matching),
page as (
    select * from ranked
    where :isFirstPage or (-score, text_id, ordinal) > (-cast(:afterScore as bigint), :afterText, :afterOrdinal)
    order by score desc, text_id, ordinal
    limit :limit)
select page.score, page.text_id, page.ordinal, label.id as label_key, cast(section.document as text) as document,
    tsvector_to_array(to_tsvector('english', :text)) as stems
from page
join label on label.text_id = page.text_id and label.superseded_at is null
join label_section section on section.text_id = page.text_id and section.ordinal = page.ordinal
order by page.score desc, page.text_id, page.ordinal
