-- Documents that are not kept up any more, from published_at until they are published again.
create table retirement (
    id            bigint generated always as identity,
    kind          text collate "C" not null,
    slug          text collate "C" not null,
    how           text collate "C" not null,
    reason        text not null,
    replaced_by   text collate "C",
    published_at  timestamptz not null,
    superseded_at timestamptz,
    change_id     bigint,
    constraint pk_retirement primary key (id),
    constraint fk_retirement_change foreign key (change_id) references change (id),
    constraint ck_retirement_how check (how in ('WITHDRAWN', 'REMOVED')),
    constraint ck_retirement_span check (superseded_at > published_at)
);

create unique index uq_retirement_current on retirement (kind, slug) where superseded_at is null;
create index ix_retirement_published on retirement (published_at);
