-- Every instance listens, and knows with the commit that what it keeps is out of date.
create function tell_of_publication() returns trigger language plpgsql as $$
begin
    perform pg_notify('monograph_content', new.version::text);
    return null;
end $$;

create trigger tell_of_publication
    after update on content_version
    for each row execute function tell_of_publication();
