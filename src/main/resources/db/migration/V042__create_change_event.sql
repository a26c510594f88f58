-- What editors did. Rows are only inserted: the status of a change follows from them.
create table change_event (
    id            bigint generated always as identity,
    change_id     bigint,
    at            timestamptz not null,
    subject       text collate "C" not null,
    name          text not null,
    roles         text collate "C" not null,
    move          text collate "C" not null,
    version       integer not null,
    digest        text collate "C" not null,
    note          text,
    kind          text collate "C",
    slug          text collate "C",
    path          text,
    resolves      bigint,
    scheduled_for timestamptz,
    problems      json,
    request       text collate "C" not null,
    constraint pk_change_event primary key (id),
    constraint fk_change_event_change foreign key (change_id) references change (id),
    constraint fk_change_event_resolves foreign key (resolves) references change_event (id)
);

create index ix_change_event_change on change_event (change_id, id);
create index ix_change_event_name on change_event (name, id);
create index ix_change_event_resolves on change_event (resolves);

comment on column change_event.request is 'digest of the request, by which a repeated one is known';
