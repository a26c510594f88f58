-- The number of the content version is the same in two histories of a database: the one before a restore and the one
-- after it. The token is not. A trigger renews it, so that a build before, which does not know it, renews it too.
-- In steps: with a default that differs for each row the table would be written anew, and empty for those who read from
-- an older snapshot.
alter table content_version add column token uuid;
update content_version set token = gen_random_uuid();
alter table content_version
    alter column token set not null,
    alter column token set default gen_random_uuid();

comment on column content_version.token is 'of this version of the content in this history of the database; renewed by each publication';

-- or replace: a restore of a backup from before leaves it behind
create or replace function renew_content_token() returns trigger language plpgsql as $$
begin
    new.token := gen_random_uuid();
    return new;
end $$;

create trigger renew_content_token
    before update on content_version
    for each row execute function renew_content_token();
