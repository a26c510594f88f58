-- Other names of side effects and conditions. The default stays, because the previous build does not write the column.
alter table side_effect add column synonyms json not null default '[]';
alter table condition add column synonyms json not null default '[]';
