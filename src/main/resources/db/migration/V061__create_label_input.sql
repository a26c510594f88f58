-- How an import knows an unchanged label before it is converted. A label without a row is converted, and compared.
create table label_input (
    slug   text collate "C" not null,
    digest text collate "C" not null,
    constraint pk_label_input primary key (slug)
);

comment on table label_input is 'what each label was made of at its last import, also when nothing had changed';
comment on column label_input.slug is 'the set id';
comment on column label_input.digest is 'of the input and of the build that converted it';
