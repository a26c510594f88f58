create table label_section (
    text_id     bigint not null,
    ordinal     integer not null,
    section_key text collate "C" not null,
    kind        text collate "C" not null,
    audience    text collate "C" not null,
    document    json not null,
    constraint pk_label_section primary key (text_id, ordinal),
    constraint uq_label_section_key unique (text_id, section_key),
    constraint fk_label_section_text foreign key (text_id) references label (id)
);

comment on table label_section is 'a section of the text of a label; never changed';
comment on column label_section.text_id is 'the row of the label with which the text was written';
