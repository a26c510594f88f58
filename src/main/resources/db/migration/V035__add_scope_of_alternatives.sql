-- Where and for whom an alternative holds. Null in rows of a build before scopes existed.
alter table alternative add column scope json;
