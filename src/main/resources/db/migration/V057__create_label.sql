-- A published version of an official label, without its texts. A text that stays the same is not written again: a later
-- row has the text_id of an earlier one.
create table label (
    id                bigint not null,
    slug              text collate "C" not null,
    revision          integer not null,
    revision_id       bigint not null,
    published_at      timestamptz not null,
    superseded_at     timestamptz,
    version           integer not null,
    version_id        text collate "C",
    effective_on      date not null,
    origin            text collate "C" not null,
    type              text collate "C" not null,
    approval          text collate "C" not null,
    labeler           text,
    name              text not null,
    sort_name         text collate "C" not null,
    brand_names       text[] not null,
    section_kinds     text[] not null,
    uniis             text[] not null,
    ingredient_keys   text[] not null,
    ingredients       integer not null,
    medicine_slug     text collate "C",
    medicine_name     text not null,
    show_order        text collate "C" not null,
    profile           json not null,
    profile_digest    text collate "C" not null,
    text_id           bigint not null,
    text_frame        json not null,
    text_digest       text collate "C" not null,
    constraint pk_label primary key (id),
    constraint uq_label_revision unique (slug, revision),
    constraint fk_label_revision foreign key (revision_id) references label_publication (version),
    constraint fk_label_text foreign key (text_id) references label (id),
    constraint ck_label_span check (superseded_at > published_at)
);

create unique index uq_label_current on label (slug) where superseded_at is null;
create index ix_label_revision on label (revision_id);
create index ix_label_text on label (text_id) where superseded_at is null;
create index ix_label_name on label (sort_name, slug) where superseded_at is null;
create index ix_label_medicine on label (medicine_slug, show_order, slug) where superseded_at is null;
create index ix_label_labeler on label (lower(labeler)) where superseded_at is null;
create index ix_label_ingredient_keys on label using gin (ingredient_keys) with (fastupdate = off);
create index ix_label_uniis on label using gin (uniis) with (fastupdate = off);

comment on table label is 'official labels as they were published, from published_at until superseded_at';
comment on column label.slug is 'the set id';
comment on column label.revision_id is 'the version of label_publication';
comment on column label.version is 'the number that the labeler gave it';
comment on column label.ingredient_keys is 'names and UNIIs of the ingredients, in the form in which names of drugs are compared';
comment on column label.ingredients is 'how many different ones';
comment on column label.medicine_slug is 'of the medicine with these ingredients; null when they are not told';
comment on column label.show_order is 'in which order the labels of a medicine are shown';
comment on column label.text_id is 'the row with which the text was written';
comment on column label.text_frame is 'the text without its sections';
