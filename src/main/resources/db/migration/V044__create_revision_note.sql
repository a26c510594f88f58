-- Notes of revisions in a better wording. Rows are only inserted: the latest counts.
create table revision_note (
    id          bigint generated always as identity,
    revision_id bigint not null,
    note        text not null,
    event_id    bigint not null,
    constraint pk_revision_note primary key (id),
    constraint fk_revision_note_revision foreign key (revision_id) references revision (id),
    constraint fk_revision_note_event foreign key (event_id) references change_event (id)
);

create index ix_revision_note_revision on revision_note (revision_id, id);
