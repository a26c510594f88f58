-- With which version of the content a revision came, and an index by which readers follow what is published. For what was
-- published before, it is the version now, which has it too. The default is for a build before, which does not know the column;
-- it is evaluated once for the rows that are there, so that the table is not written anew.
create or replace function current_content_version() returns bigint language sql stable as $$
    select version from content_version
$$;

alter table revision add column content_version bigint not null default current_content_version();

create index ix_revision_published on revision (published_at, id);
