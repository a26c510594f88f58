-- Each import of labels begins new content of labels. The content version stays, so that answers about monographs stay
-- cached while labels are imported.
create table label_publication (
    version      bigint not null,
    published_at timestamptz not null,
    labels       integer not null,
    constraint pk_label_publication primary key (version),
    constraint uq_label_publication_published_at unique (published_at),
    constraint ck_label_publication_labels check (labels > 0)
);

comment on table label_publication is 'each transaction that published or withdrew labels';
comment on column label_publication.labels is 'how many it published or withdrew';
