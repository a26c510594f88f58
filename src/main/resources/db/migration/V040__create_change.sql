-- Drafts that are reviewed and published together. What its events say is stored here too, for lists.
create table change (
    id            bigint generated always as identity,
    key           text collate "C" not null,
    title         text not null,
    status        text collate "C" not null,
    version       integer not null,
    digest        text collate "C" not null,
    significance  text collate "C" not null,
    note          text,
    scheduled_for timestamptz,
    published_at  timestamptz,
    moved_at      timestamptz not null,
    share_secret  uuid not null,
    constraint pk_change primary key (id),
    constraint uq_change_key unique (key),
    constraint ck_change_status check (status in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED', 'PUBLISHED', 'DISCARDED')),
    constraint ck_change_version check (version > 0),
    constraint ck_change_scheduled check ((status = 'SCHEDULED') = (scheduled_for is not null)),
    constraint ck_change_published check ((status = 'PUBLISHED') = (published_at is not null))
);

create index ix_change_moved on change (moved_at, id);
create index ix_change_status on change (status, moved_at, id);
create index ix_change_scheduled on change (scheduled_for) where status = 'SCHEDULED';
