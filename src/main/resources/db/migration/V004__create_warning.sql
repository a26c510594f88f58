create table warning (
    id             bigint not null,
    drug_id        bigint not null,
    statement_key  text collate "C" not null,
    position       integer not null,
    kind           text collate "C" not null,
    title          text not null,
    text           text not null,
    parts          text[] not null,
    severity       text collate "C" not null,
    jurisdiction   text collate "C",
    routes         text[] not null,
    authority      text,
    effective_from date,
    citation_slugs text[] not null,
    constraint pk_warning primary key (id),
    constraint uq_warning_key unique (drug_id, statement_key),
    constraint fk_warning_drug foreign key (drug_id) references drug (id),
    constraint ck_warning_cited check (cardinality(citation_slugs) > 0)
);

comment on constraint ck_warning_cited on warning is 'no published statement without a source';
