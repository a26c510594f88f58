create table citation (
    id            bigint not null,
    slug          text collate "C" not null,
    revision      integer not null,
    revision_id   bigint not null,
    published_at  timestamptz not null,
    superseded_at timestamptz,
    kind          text collate "C" not null,
    title         text not null,
    publisher     text,
    url           text,
    locator       text,
    published_on  date,
    retrieved_on  date,
    constraint pk_citation primary key (id),
    constraint uq_citation_revision unique (slug, revision),
    constraint fk_citation_revision foreign key (revision_id) references revision (id),
    constraint ck_citation_span check (superseded_at > published_at)
);

create unique index uq_citation_current on citation (slug) where superseded_at is null;
create index ix_citation_revision on citation (revision_id);
