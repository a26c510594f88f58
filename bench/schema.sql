set client_min_messages = warning;
-- What PostGraphile serves: Monograph's own tables as readers see them, in a schema of their own. The comments are
-- PostGraphile's smart tags; they stand for the keys that a view has not. Made anew by each run.
drop schema if exists peer cascade;
create schema peer;

create view peer.drug as select * from public.drug where superseded_at is null;
create view peer.citation as select * from public.citation where superseded_at is null;
create view peer.condition as select * from public.condition where superseded_at is null;
create view peer.side_effect as select * from public.side_effect where superseded_at is null;
create view peer.warning as select * from public.warning;
create view peer.faq_entry as select * from public.faq_entry;
create view peer.drug_use as select * from public.drug_use;
create view peer.drug_side_effect as select * from public.drug_side_effect;

-- Statements come in the order of the monograph, and as plain lists: no totals, no cursors, which nobody asks for.
comment on view peer.drug is E'@primaryKey slug\n@unique id';
comment on view peer.citation is E'@primaryKey slug';
comment on view peer.condition is E'@primaryKey slug';
comment on view peer.side_effect is E'@primaryKey slug';
comment on view peer.warning is
    E'@primaryKey drug_id,position\n@foreignKey (drug_id) references peer.drug (id)|@foreignSimpleFieldName warnings';
comment on view peer.faq_entry is
    E'@primaryKey drug_id,position\n@foreignKey (drug_id) references peer.drug (id)|@foreignSimpleFieldName faq';
comment on view peer.drug_use is
    E'@primaryKey drug_id,position\n@foreignKey (drug_id) references peer.drug (id)|@foreignSimpleFieldName uses'
    '\n@foreignKey (condition_slug) references peer.condition (slug)|@fieldName condition';
comment on view peer.drug_side_effect is
    E'@primaryKey drug_id,position\n@foreignKey (drug_id) references peer.drug (id)|@foreignSimpleFieldName sideEffects'
    '\n@foreignKey (side_effect_slug) references peer.side_effect (slug)|@fieldName sideEffect';

-- Statements name their sources by slug: relations that keys cannot express. Written so that PostgreSQL puts their bodies
-- into the statements that call them; the offset makes it go by the index for one or two slugs, which is a tenth faster.
create function peer.drug_citations(drug peer.drug) returns setof peer.citation language sql stable as $$
    select citation.* from json_array_elements_text(drug.citation_slugs) with ordinality named (slug, place)
    cross join lateral (select * from peer.citation where slug = named.slug offset 0) citation order by place
$$;
create function peer.warning_citations(warning peer.warning) returns setof peer.citation language sql stable as $$
    select citation.* from json_array_elements_text(warning.citation_slugs) with ordinality named (slug, place)
    cross join lateral (select * from peer.citation where slug = named.slug offset 0) citation order by place
$$;
create function peer.faq_entry_citations(faq_entry peer.faq_entry) returns setof peer.citation language sql stable as $$
    select citation.* from json_array_elements_text(faq_entry.citation_slugs) with ordinality named (slug, place)
    cross join lateral (select * from peer.citation where slug = named.slug offset 0) citation order by place
$$;
create function peer.drug_use_citations(drug_use peer.drug_use) returns setof peer.citation language sql stable as $$
    select citation.* from json_array_elements_text(drug_use.citation_slugs) with ordinality named (slug, place)
    cross join lateral (select * from peer.citation where slug = named.slug offset 0) citation order by place
$$;
create function peer.drug_side_effect_citations(effect peer.drug_side_effect) returns setof peer.citation language sql stable as $$
    select citation.* from json_array_elements_text(effect.citation_slugs) with ordinality named (slug, place)
    cross join lateral (select * from peer.citation where slug = named.slug offset 0) citation order by place
$$;
comment on function peer.drug_citations is E'@fieldName citations';

-- Full text on Monograph's own index of words. No typing errors, no dangers first, no counts by kind: nobody would write
-- those by hand for a peer.
create type peer.hit as (kind text, slug text, statement_key text, title text, snippet text);
create function peer.search(typed text) returns setof peer.hit language sql stable as $$
    select kind, slug, statement_key, title,
        ts_headline('monograph', concat_ws(' ', title, summary, body, names), query, 'StartSel=<mark>, StopSel=</mark>')
    from (
        select entry.*, query from public.search_entry entry, websearch_to_tsquery('monograph', typed) query
        where entry.words @@ query order by ts_rank(entry.words, query) desc, node_id limit 10) best
$$;
