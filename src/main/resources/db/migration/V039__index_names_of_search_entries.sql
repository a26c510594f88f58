-- Finds the entries with a name while it is typed, without a look at all that have a word with this beginning. It is
-- search_words(names), written out: while PostgreSQL makes an index, functions find nothing by its unqualified name.
create index ix_search_entry_names on search_entry
    using gin ((to_tsvector('monograph', names) || to_tsvector('monograph_words', names))) with (fastupdate = off)
    where names <> '';

-- The same query, of bodies alone (weight D), and of the words without a weight, which are those of bodies and summaries.
create function search_in_bodies(query tsquery) returns tsquery language sql immutable strict parallel safe as $$
    select regexp_replace(regexp_replace(query::text, ''':\*', ''':*D', 'g'), '''(?=[ )]|$)', ''':D', 'g')::tsquery
$$;
