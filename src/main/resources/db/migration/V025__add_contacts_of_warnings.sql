-- Whom to call, as slugs of contacts. The default stays, because the previous build does not write the column.
alter table warning add column contact_slugs json not null default '[]';
