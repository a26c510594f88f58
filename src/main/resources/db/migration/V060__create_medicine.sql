-- What there are labels of: derived from the current rows of label, and replaced with them.
create table medicine (
    slug        text collate "C" not null,
    name        text not null,
    sort_name   text collate "C" not null,
    brand_names text[] not null,
    name_keys   text[] not null,
    ingredients integer not null,
    label_slug  text collate "C" not null,
    constraint pk_medicine primary key (slug),
    constraint ck_medicine_ingredients check (ingredients > 0)
);

create index ix_medicine_name on medicine (sort_name, slug);

comment on table medicine is 'a set of ingredients that a current label has';
comment on column medicine.name_keys is 'names and UNIIs of its ingredients, in the form in which names of drugs are compared';
comment on column medicine.label_slug is 'the set id of the label to show';
