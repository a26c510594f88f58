-- Every published row takes its id from here, so that ids are unique over all tables.
create sequence published_id increment by 50;

create table revision (
    id           bigint generated always as identity,
    kind         text collate "C" not null,
    slug         text collate "C" not null,
    number       integer not null,
    source       text collate "C" not null,
    document     jsonb not null,
    digest       text collate "C" not null,
    published_at timestamptz not null,
    constraint pk_revision primary key (id),
    constraint uq_revision_number unique (kind, slug, number),
    constraint ck_revision_number check (number > 0),
    constraint ck_revision_digest check (digest ~ '^[0-9a-f]{64}$')
);

comment on table revision is 'each document as it was published: numbered, never changed';
comment on column revision.source is 'who published it: first-content for the documents that come with the service';
comment on column revision.digest is 'SHA-256 of the canonical JSON: keys sorted, no white space, nothing empty';

-- One row, locked and raised by each publication.
create table content_version (
    only_row   boolean not null default true,
    version    bigint not null,
    updated_at timestamptz not null,
    constraint pk_content_version primary key (only_row),
    constraint ck_content_version_only_row check (only_row)
);

insert into content_version (version, updated_at) values (0, now());
