-- Interactants are listed by name, name the sources of their names, and include each published drug.
alter table interactant
    add column sort_name text collate "C",
    add column citation_slugs json not null default '[]';

comment on column interactant.sort_name is 'without case and accents';
comment on column interactant.citation_slugs is 'sources of the names';

update interactant set sort_name = lower(regexp_replace(normalize(name, NFKD), '[\u0300-\u036f]', '', 'g'));
alter table interactant alter column sort_name set not null;

-- A build before does not know the column. or replace: a restore of a backup from before leaves it behind
create or replace function set_interactant_sort_name() returns trigger language plpgsql as $$
begin
    new.sort_name := lower(regexp_replace(normalize(new.name, NFKD), '[\u0300-\u036f]', '', 'g'));
    return new;
end $$;

create trigger set_interactant_sort_name
    before insert on interactant
    for each row when (new.sort_name is null) execute function set_interactant_sort_name();

create index ix_interactant_name on interactant (sort_name, slug) where superseded_at is null;

-- The row of a drug is made without a document of its own: it has the revision of the drug. And a document that was written
-- before the drug had a monograph gets a second row, which names the drug. So a revision does not identify a row any more.
alter table interactant
    drop constraint uq_interactant_revision,
    add constraint uq_interactant_published_at unique (slug, published_at);
