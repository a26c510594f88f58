-- What interactants are called besides their name, what the members of a class do to each other, and whether two members of it
-- are one therapy twice.
alter table interactant
    add column synonyms text[] not null default '{}',
    add column among_members jsonb,
    add column one_therapy boolean not null default false;

alter table interactant
    alter column synonyms drop default,
    alter column one_therapy drop default;

-- One thing each drug is where interactions are recorded, or nobody could be told which is meant.
create unique index uq_interactant_drug on interactant (drug_slug) where superseded_at is null;

create table interactant_name (
    id             bigint not null,
    interactant_id bigint not null,
    folded         text collate "C" not null,
    constraint pk_interactant_name primary key (id),
    constraint uq_interactant_name_row unique (interactant_id, folded),
    constraint fk_interactant_name_interactant foreign key (interactant_id) references interactant (id),
    constraint ck_interactant_name_folded check (folded <> '')
);

comment on column interactant_name.folded is 'without case, accents, spaces, hyphens and other punctuation';

-- The names that there are have no accents.
insert into interactant_name (id, interactant_id, folded)
select nextval('published_id'), id, regexp_replace(lower(name), '[-\s.,;:''"!?]+', '', 'g') from interactant;

create index ix_interactant_name_folded on interactant_name (folded);
create index ix_interactant_name_near on interactant_name using gin (folded gin_trgm_ops) with (fastupdate = off);
