-- What a change does with one document, from one of its versions on. Rows are only inserted.
create table draft (
    id            bigint generated always as identity,
    change_id     bigint not null,
    version       integer not null,
    kind          text collate "C" not null,
    slug          text collate "C" not null,
    base_revision integer not null,
    document      json,
    yaml          text,
    retirement    json,
    digest        text collate "C" not null,
    constraint pk_draft primary key (id),
    constraint uq_draft_version unique (change_id, kind, slug, version),
    constraint fk_draft_change foreign key (change_id) references change (id),
    constraint ck_draft_base check (base_revision >= 0),
    constraint ck_draft_one check (document is null or retirement is null)
);

create index ix_draft_document on draft (kind, slug);

comment on column draft.document is 'null when the document is retired, or is not in the change any more';
