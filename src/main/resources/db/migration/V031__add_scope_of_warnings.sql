-- Where and for whom a warning holds. Null in rows of a build before scopes existed.
alter table warning add column scope json;
