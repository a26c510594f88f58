-- When editors last changed what the row says, for readers; 1970 when that is not recorded. What comes with the service says it
-- itself: it is inserted when the service is installed or upgraded, which is no change of the content. A trigger sets it,
-- also for rows of a build before, which does not know the column.
alter table drug add column updated_at timestamptz not null default 'epoch';

-- or replace: a restore of a backup from before leaves it behind
create or replace function update_time(row_revision bigint) returns timestamptz language sql stable as $$
    select coalesce(
        case
            when r.source = 'first-content' and r.change_id is null
                then (r.document -> 'editorial' ->> 'updatedOn')::timestamp at time zone 'UTC'
            else r.published_at
        end, 'epoch')
    from revision r where r.id = row_revision
$$;

create or replace function set_update_time() returns trigger language plpgsql as $$
begin
    new.updated_at := update_time(new.revision_id);
    return new;
end $$;

update drug set updated_at = update_time(revision_id);

create trigger set_update_time
    before insert on drug
    for each row execute function set_update_time();

create index ix_drug_updated on drug (updated_at, slug) where superseded_at is null;
