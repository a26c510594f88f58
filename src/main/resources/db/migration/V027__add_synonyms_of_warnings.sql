-- Other words for the subject of a warning. The default stays, because the previous build does not write the column.
alter table warning add column synonyms json not null default '[]';
