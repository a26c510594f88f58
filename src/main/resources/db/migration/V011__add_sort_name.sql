-- Names as they are sorted and compared: without case and accents. The service computes them; for the rows that there are,
-- whose names have no accents, lower case is the same.
create extension if not exists pg_trgm;

alter table drug add column sort_name text collate "C";
update drug set sort_name = lower(name);
alter table drug alter column sort_name set not null;

alter table condition add column sort_name text collate "C";
update condition set sort_name = lower(name);
alter table condition alter column sort_name set not null;

alter table side_effect add column sort_name text collate "C";
update side_effect set sort_name = lower(name);
alter table side_effect alter column sort_name set not null;

create index ix_drug_name on drug (sort_name, slug) where superseded_at is null;
create index ix_drug_last_reviewed on drug (last_reviewed, slug) where superseded_at is null;
create index ix_drug_review_due on drug (review_due, slug) where superseded_at is null;
create index ix_drug_class on drug (lower(drug_class)) where superseded_at is null;
create index ix_drug_name_part on drug using gin (sort_name gin_trgm_ops) where superseded_at is null;
create index ix_condition_name on condition (sort_name, slug) where superseded_at is null;
create index ix_side_effect_name on side_effect (sort_name, slug) where superseded_at is null;
create index ix_warning_kind on warning (kind);
