create table condition (
    id            bigint not null,
    slug          text collate "C" not null,
    revision      integer not null,
    revision_id   bigint not null,
    published_at  timestamptz not null,
    superseded_at timestamptz,
    name          text collate "C" not null,
    description   text not null,
    therapies     jsonb not null,
    constraint pk_condition primary key (id),
    constraint uq_condition_revision unique (slug, revision),
    constraint fk_condition_revision foreign key (revision_id) references revision (id),
    constraint ck_condition_span check (superseded_at > published_at)
);

create unique index uq_condition_current on condition (slug) where superseded_at is null;
create index ix_condition_revision on condition (revision_id);

create table drug_use (
    id             bigint not null,
    drug_id        bigint not null,
    statement_key  text collate "C" not null,
    position       integer not null,
    condition_slug text collate "C" not null,
    jurisdiction   text collate "C",
    routes         text[] not null,
    approval       text collate "C" not null,
    line           text collate "C" not null,
    summary        text not null,
    onset          text,
    duration       text,
    evidence       text collate "C" not null,
    citation_slugs text[] not null,
    constraint pk_drug_use primary key (id),
    constraint uq_drug_use_key unique (drug_id, statement_key),
    constraint fk_drug_use_drug foreign key (drug_id) references drug (id),
    constraint ck_drug_use_cited check (cardinality(citation_slugs) > 0)
);

create index ix_drug_use_condition on drug_use (condition_slug);

create table alternative (
    id             bigint not null,
    drug_id        bigint not null,
    statement_key  text collate "C" not null,
    position       integer not null,
    condition_slug text collate "C" not null,
    drug_slug      text collate "C",
    therapy_slug   text collate "C",
    reason         text not null,
    constraint ck_alternative_one check ((drug_slug is null) <> (therapy_slug is null)),
    citation_slugs text[] not null,
    constraint pk_alternative primary key (id),
    constraint uq_alternative_key unique (drug_id, statement_key),
    constraint fk_alternative_drug foreign key (drug_id) references drug (id),
    constraint ck_alternative_cited check (cardinality(citation_slugs) > 0)
);

create index ix_alternative_condition on alternative (condition_slug);
