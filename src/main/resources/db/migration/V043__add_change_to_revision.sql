-- By which change a revision was published, and what readers are told of it. Null for what came with the service.
alter table revision
    add change_id bigint,
    add significance text collate "C",
    add note text,
    add constraint fk_revision_change foreign key (change_id) references change (id);

create index ix_revision_change on revision (change_id);
