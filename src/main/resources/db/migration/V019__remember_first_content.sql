-- With which build, and at which content version, the first content was last found to be in place.
create table first_content (
    only_row        boolean not null default true,
    build           text not null,
    content_version bigint not null,
    constraint pk_first_content primary key (only_row),
    constraint ck_first_content_only_row check (only_row)
);
