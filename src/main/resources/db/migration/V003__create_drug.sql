create table drug (
    id             bigint not null,
    slug           text collate "C" not null,
    revision       integer not null,
    revision_id    bigint not null,
    published_at   timestamptz not null,
    superseded_at  timestamptz,
    name           text collate "C" not null,
    brand_names    text[] not null,
    drug_class     text collate "C" not null,
    summary        text not null,
    citation_slugs text[] not null,
    last_reviewed  date not null,
    review_due     date not null,
    constraint pk_drug primary key (id),
    constraint uq_drug_revision unique (slug, revision),
    constraint uq_drug_published_at unique (slug, published_at),
    constraint fk_drug_revision foreign key (revision_id) references revision (id),
    constraint ck_drug_span check (superseded_at > published_at),
    constraint ck_drug_review check (review_due > last_reviewed)
);

create unique index uq_drug_current on drug (slug) where superseded_at is null;
create index ix_drug_revision on drug (revision_id);
