select json_build_object('search', json_agg(json_build_object(
    'kind', hit.kind, 'slug', hit.slug, 'statementKey', hit.statement_key, 'title', hit.title, 'snippet', hit.snippet)))
from drug d cross join peer.search(
    split_part(d.name, ' ', 1) || (array['', ' drowsy', ' stop', ' dose', ' risk'])[1 + :n::int % 5]) hit
where d.superseded_at is null and d.slug = 'drug-' || lpad(:n::text, 5, '0');
