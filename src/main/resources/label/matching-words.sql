select word.text_id, word.ordinal, word.audience, word.words, given.query
from (select websearch_to_tsquery('english', :text) as query) given
join label_word word on word.words @@ given.query
where (:isAnyKind or word.kind = any(cast(:kinds as text[]))) and (:isForAll or word.audience = :audience)
order by word.show_order, word.text_id, word.ordinal
limit 200
