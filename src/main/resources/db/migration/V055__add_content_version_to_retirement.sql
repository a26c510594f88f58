-- With which version of the content a document was retired.
alter table retirement add column content_version bigint not null default current_content_version();
