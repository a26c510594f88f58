-- Who wrote and reviewed the pages of conditions, and how search engines show them. Null where nothing is recorded.
alter table condition
    add column editorial json,
    add column updated_at timestamptz not null default 'epoch';

update condition set updated_at = update_time(revision_id);

create trigger set_update_time
    before insert on condition
    for each row execute function set_update_time();
