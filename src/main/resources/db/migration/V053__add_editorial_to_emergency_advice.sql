-- Who wrote and reviewed the pages of emergencies, and how search engines show them. Null where nothing is recorded.
alter table emergency_advice
    add column editorial json,
    add column updated_at timestamptz not null default 'epoch';

update emergency_advice set updated_at = update_time(revision_id);

create trigger set_update_time
    before insert on emergency_advice
    for each row execute function set_update_time();
