create table faq_entry (
    id             bigint not null,
    drug_id        bigint not null,
    statement_key  text collate "C" not null,
    position       integer not null,
    question       text not null,
    answer         text not null,
    aspect         text collate "C" not null,
    citation_slugs text[] not null,
    constraint pk_faq_entry primary key (id),
    constraint uq_faq_entry_key unique (drug_id, statement_key),
    constraint fk_faq_entry_drug foreign key (drug_id) references drug (id),
    constraint ck_faq_entry_cited check (cardinality(citation_slugs) > 0)
);
