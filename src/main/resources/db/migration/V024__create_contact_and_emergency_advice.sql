-- Whom to call, by jurisdiction; and what to do in an emergency, whatever the drug.
create table contact (
    id             bigint not null,
    slug           text collate "C" not null,
    revision       integer not null,
    revision_id    bigint not null,
    published_at   timestamptz not null,
    superseded_at  timestamptz,
    jurisdiction   text collate "C" not null,
    purpose        text collate "C" not null,
    name           text not null,
    number         text not null,
    hours          text,
    url            text,
    citation_slugs json not null,
    constraint pk_contact primary key (id),
    constraint uq_contact_revision unique (slug, revision),
    constraint fk_contact_revision foreign key (revision_id) references revision (id),
    constraint ck_contact_span check (superseded_at > published_at),
    constraint ck_contact_cited check (json_array_length(citation_slugs) > 0)
);

create unique index uq_contact_current on contact (slug) where superseded_at is null;
create index ix_contact_revision on contact (revision_id);

create table emergency_advice (
    id             bigint not null,
    slug           text collate "C" not null,
    revision       integer not null,
    revision_id    bigint not null,
    published_at   timestamptz not null,
    superseded_at  timestamptz,
    urgency        integer not null,
    title          text not null,
    steps          json not null,
    phrases        json not null,
    exceptions     json not null,
    contact_slugs  json not null,
    citation_slugs json not null,
    constraint pk_emergency_advice primary key (id),
    constraint uq_emergency_advice_revision unique (slug, revision),
    constraint fk_emergency_advice_revision foreign key (revision_id) references revision (id),
    constraint ck_emergency_advice_span check (superseded_at > published_at),
    constraint ck_emergency_advice_cited check (json_array_length(citation_slugs) > 0)
);

create unique index uq_emergency_advice_current on emergency_advice (slug) where superseded_at is null;
create index ix_emergency_advice_revision on emergency_advice (revision_id);

comment on column emergency_advice.urgency is 'the most urgent, 1, comes first where a search names several';

-- The title of an entry in a list of hits; empty in entries that a build before made. And the text of an emergency, which
-- is no part of the words: emergencies are found by their phrases, and by no build that does not know them.
alter table search_entry
    add column heading text not null default '',
    add column advice text not null default '';

-- The words of a text in both forms in which search_entry.words has them.
create function search_words(text text) returns tsvector language sql immutable strict parallel safe as $$
    select to_tsvector('monograph', text) || to_tsvector('monograph_words', text)
$$;
