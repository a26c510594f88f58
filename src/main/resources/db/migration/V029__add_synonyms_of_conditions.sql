-- Other names of a condition. The default stays, because the previous build does not write the column.
alter table condition add column synonyms json not null default '[]';
