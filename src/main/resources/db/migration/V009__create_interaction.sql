create table interactant (
    id            bigint not null,
    slug          text collate "C" not null,
    revision      integer not null,
    revision_id   bigint not null,
    published_at  timestamptz not null,
    superseded_at timestamptz,
    name          text collate "C" not null,
    kind          text collate "C" not null,
    drug_slug     text collate "C",
    memberships   jsonb not null,
    members_complete boolean not null,
    constraint pk_interactant primary key (id),
    constraint uq_interactant_revision unique (slug, revision),
    constraint fk_interactant_revision foreign key (revision_id) references revision (id),
    constraint ck_interactant_span check (superseded_at > published_at)
);

create unique index uq_interactant_current on interactant (slug) where superseded_at is null;
create index ix_interactant_revision on interactant (revision_id);

create table interaction (
    id            bigint not null,
    slug          text collate "C" not null,
    revision      integer not null,
    revision_id   bigint not null,
    published_at  timestamptz not null,
    superseded_at timestamptz,
    first_slug    text collate "C" not null,
    second_slug   text collate "C" not null,
    severity      text collate "C" not null,
    action        text collate "C" not null,
    effect        text not null,
    mechanism     text,
    management    text not null,
    evidence      text collate "C" not null,
    citation_slugs text[] not null,
    constraint pk_interaction primary key (id),
    constraint uq_interaction_revision unique (slug, revision),
    constraint fk_interaction_revision foreign key (revision_id) references revision (id),
    constraint ck_interaction_span check (superseded_at > published_at),
    constraint ck_interaction_ordered check (first_slug < second_slug),
    constraint ck_interaction_cited check (cardinality(citation_slugs) > 0)
);

create unique index uq_interaction_current on interaction (slug) where superseded_at is null;
create index ix_interaction_revision on interaction (revision_id);

create unique index uq_interaction_pair on interaction (first_slug, second_slug) where superseded_at is null;
create index ix_interaction_first on interaction (first_slug);
create index ix_interaction_second on interaction (second_slug);
