create table side_effect (
    id            bigint not null,
    slug          text collate "C" not null,
    revision      integer not null,
    revision_id   bigint not null,
    published_at  timestamptz not null,
    superseded_at timestamptz,
    name          text collate "C" not null,
    plain_name    text collate "C" not null,
    body_system   text collate "C" not null,
    constraint pk_side_effect primary key (id),
    constraint uq_side_effect_revision unique (slug, revision),
    constraint fk_side_effect_revision foreign key (revision_id) references revision (id),
    constraint ck_side_effect_span check (superseded_at > published_at)
);

create unique index uq_side_effect_current on side_effect (slug) where superseded_at is null;
create index ix_side_effect_revision on side_effect (revision_id);

create table drug_side_effect (
    id             bigint not null,
    drug_id        bigint not null,
    statement_key  text collate "C" not null,
    position       integer not null,
    side_effect_slug text collate "C" not null,
    seriousness    text collate "C" not null,
    routes         text[] not null,
    frequencies    jsonb not null,
    note           text,
    seek_help      text,
    citation_slugs text[] not null,
    constraint pk_drug_side_effect primary key (id),
    constraint uq_drug_side_effect_key unique (drug_id, statement_key),
    constraint fk_drug_side_effect_drug foreign key (drug_id) references drug (id),
    constraint ck_drug_side_effect_cited check (cardinality(citation_slugs) > 0)
);

create index ix_drug_side_effect_side_effect on drug_side_effect (side_effect_slug);
