-- Not in `from`, where the arrays would be copied to a file first.
insert into label_section (text_id, ordinal, section_key, kind, audience, document)
select unnest(cast(? as bigint[])), unnest(cast(? as integer[])), unnest(cast(? as text[])), unnest(cast(? as text[])),
    unnest(cast(? as text[])), cast(unnest(cast(? as text[])) as json)
