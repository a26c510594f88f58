-- What readers search: the current content, flattened; written by the publisher, and again from the rows where it is missing.
-- pg_trgm is there since V011.
create extension if not exists unaccent;

-- Emptying a schema, as tests do, leaves these where they were.
drop text search configuration if exists monograph_words;
drop text search configuration if exists monograph;
drop text search dictionary if exists monograph_word;

-- English words by their stems, whatever their accents.
create text search configuration monograph (copy = english);
alter text search configuration monograph
    alter mapping for asciiword, asciihword, hword_asciipart, word, hword, hword_part with unaccent, english_stem;
alter text search configuration monograph
    alter mapping for numword, numhword, hword_numpart with unaccent, simple;

-- Words as they are written, for the beginning of a word that is still being typed: "drowsine" begins "drowsiness", but
-- not its stem, "drowsi".
create text search dictionary monograph_word (template = simple, stopwords = english);
create text search configuration monograph_words (copy = english);
alter text search configuration monograph_words
    alter mapping for asciiword, asciihword, hword_asciipart, word, hword, hword_part with unaccent, monograph_word;
alter text search configuration monograph_words
    alter mapping for numword, numhword, hword_numpart with unaccent, simple;

create table search_entry (
    node_id       text collate "C" not null,
    kind          text collate "C" not null,
    slug          text collate "C" not null,
    statement_key text collate "C",
    document      text collate "C" not null,
    document_row  bigint not null,
    format        integer not null,
    called        text[] not null,
    dangers       text[] not null,
    names         text not null,
    about         text not null,
    title         text not null,
    keywords      text not null,
    summary       text not null,
    body          text not null,
    words         tsvector not null generated always as (
        setweight(to_tsvector('monograph', names), 'A')
        || setweight(to_tsvector('monograph', title), 'B')
        || setweight(to_tsvector('monograph', about), 'B')
        || setweight(to_tsvector('monograph', keywords), 'C')
        || setweight(to_tsvector('monograph', summary), 'C')
        || setweight(to_tsvector('monograph', body), 'D')
        || setweight(to_tsvector('monograph_words', names), 'A')
        || setweight(to_tsvector('monograph_words', title), 'B')
        || setweight(to_tsvector('monograph_words', about), 'B')
        || strip(to_tsvector('monograph_words', summary))
        || strip(to_tsvector('monograph_words', body))) stored,
    constraint pk_search_entry primary key (node_id)
);

-- Readers do not wait for what a publication left to be sorted in.
create index ix_search_entry_words on search_entry using gin (words) with (fastupdate = off);
-- Whether a word names a drug, without a look at all that has it.
create index ix_search_entry_drug_names on search_entry using gin (to_tsvector('monograph', names)) with (fastupdate = off)
    where kind = 'DRUG';
create index ix_search_entry_document on search_entry (document);

comment on table search_entry is 'what a reader can find: drugs, conditions, side effects, warnings, answers, as they are now';
comment on column search_entry.node_id is 'type, slug and statement key, as ids hold them: stable while content changes';
comment on column search_entry.document is 'type and slug of the document that the entry comes from; all its entries are replaced together';
comment on column search_entry.document_row is 'the row of that document which was current when the entry was made';
comment on column search_entry.format is 'how the service made the entry; a newer service makes entries of an older format again';
comment on column search_entry.called is 'its names, folded: what matches one of them whole comes first';
comment on column search_entry.dangers is 'what dangers it answers';

-- Every word that entries have held, for typing errors. What no entry holds any more does no harm: it is asked for before use.
create table search_word (
    word text collate "C" not null,
    constraint pk_search_word primary key (word)
);

create index ix_search_word_similar on search_word using gin (word gin_trgm_ops);

-- The last word of a search, whole or as the beginning of one. Where both are one lexeme only the beginning stays: ts_rank
-- takes them for the same, and may keep the other.
create function search_typed(word text) returns tsquery language sql immutable strict parallel safe as $$
    select case when stem::text || ':*' = typed::text then typed else stem || typed end
    from (select plainto_tsquery('monograph', word) as stem, to_tsquery('monograph_words', word || ':*') as typed) as both_forms
$$;

-- Any of the words of a query, for ranking: how good the places are where each of them stands, however far apart.
create function search_any_of(query tsquery) returns tsquery language sql immutable strict parallel safe as $$
    select regexp_replace(query::text, '&|<[-0-9]+>', '|', 'g')::tsquery
$$;

-- The same query, of names alone (weight A).
create function search_named(query tsquery) returns tsquery language sql immutable strict parallel safe as $$
    select regexp_replace(regexp_replace(query::text, ''':\*', ''':*A', 'g'), '''(?=[ )]|$)', ''':A', 'g')::tsquery
$$;
