-- The latest row of each set id. A label that was withdrawn has no current one.
select distinct on (slug) slug, id, revision, version, version_id, effective_on, origin, profile, profile_digest, text_id,
    text_digest, superseded_at is null as is_current
from label
where slug = any(?)
order by slug, revision desc
