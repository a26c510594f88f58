-- Where and for whom an answer holds. Null in rows of a build before scopes existed.
alter table faq_entry add column scope json;
