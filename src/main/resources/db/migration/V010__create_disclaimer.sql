create table disclaimer (
    id            bigint not null,
    slug          text collate "C" not null,
    revision      integer not null,
    revision_id   bigint not null,
    published_at  timestamptz not null,
    superseded_at timestamptz,
    text          text not null,
    constraint pk_disclaimer primary key (id),
    constraint uq_disclaimer_revision unique (slug, revision),
    constraint fk_disclaimer_revision foreign key (revision_id) references revision (id),
    constraint ck_disclaimer_span check (superseded_at > published_at)
);

create unique index uq_disclaimer_current on disclaimer (slug) where superseded_at is null;
create index ix_disclaimer_revision on disclaimer (revision_id);
