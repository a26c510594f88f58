-- Who wrote and reviewed the pages of side effects, and how search engines show them. Null where nothing is recorded.
alter table side_effect
    add column editorial json,
    add column updated_at timestamptz not null default 'epoch';

update side_effect set updated_at = update_time(revision_id);

create trigger set_update_time
    before insert on side_effect
    for each row execute function set_update_time();
