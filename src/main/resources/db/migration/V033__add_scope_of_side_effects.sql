-- Where and for whom a side effect was observed. Null in rows of a build before scopes existed.
alter table drug_side_effect add column scope json;
