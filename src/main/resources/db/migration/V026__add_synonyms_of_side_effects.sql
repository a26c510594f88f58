-- Other names of a side effect. The default stays, because the previous build does not write the column.
alter table side_effect add column synonyms json not null default '[]';
