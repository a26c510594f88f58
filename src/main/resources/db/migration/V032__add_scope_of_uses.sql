-- Where and for whom a use holds. Null in rows of a build before scopes existed.
alter table drug_use add column scope json;
