-- What searchLabels finds: the words of current labels, of the sections that patients and clinicians look for. Nothing else
-- reads them: no word of a label reaches search_entry or search_word.
create table label_word (
    text_id    bigint not null,
    ordinal    integer not null,
    kind       text collate "C" not null,
    audience   text collate "C" not null,
    show_order text collate "C" not null,
    words      tsvector not null,
    constraint pk_label_word primary key (text_id, ordinal),
    constraint fk_label_word_section foreign key (text_id, ordinal) references label_section (text_id, ordinal)
);

-- compressing words takes longer than storing them
alter table label_word alter column words set storage external;
-- starting workers takes longer than a search
alter table label_word set (parallel_workers = 0);

create index ix_label_word_words on label_word using gin (words);

comment on table label_word is 'the words of a section of a current label; derived from label and label_section only';
comment on column label_word.show_order is 'that of the label';
-- Of words that many sections have, the first sections in this order are found without a look at all others.
create index ix_label_word_order on label_word (show_order, text_id, ordinal);
