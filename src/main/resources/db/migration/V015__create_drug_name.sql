-- All that a drug is called, in the form in which names are compared. The service computes that form (NameKey); for the drugs
-- that there are it is computed here in the same way, as far as Latin letters go.
create table drug_name (
    id      bigint not null,
    drug_id bigint not null,
    folded  text collate "C" not null,
    kind    text collate "C" not null,
    system  text collate "C",
    constraint pk_drug_name primary key (id),
    constraint uq_drug_name_row unique nulls not distinct (drug_id, folded, kind, system),
    constraint fk_drug_name_drug foreign key (drug_id) references drug (id),
    constraint ck_drug_name_folded check (folded <> ''),
    constraint ck_drug_name_system check ((kind = 'CODE') = (system is not null))
);

comment on column drug_name.folded is 'without case, accents, spaces, hyphens and other punctuation';
comment on column drug_name.system is 'whose code it is; null for what is no code';

with written (drug_id, name, kind, system) as (
    select id, name, 'NAME', null from drug
    union all
    select id, brand ->> 'name', 'BRAND', null from drug, jsonb_array_elements(brands) brand
    union all
    select id, synonym, 'SYNONYM', null from drug, unnest(synonyms) synonym
    union all
    select id, identifier ->> 'code', 'CODE', identifier ->> 'system' from drug, jsonb_array_elements(identifiers) identifier),
bare (drug_id, name, kind, system) as (
    select drug_id,
           lower(regexp_replace(normalize(regexp_replace(name, '[®™℠©]', '', 'g'), NFKD), '[\u0300-\u036f]', '', 'g')),
           kind, system
    from written),
folded (drug_id, name, kind, system) as (
    select drug_id,
           regexp_replace(
               regexp_replace(name, '(?<=[0-9])[-\s.,;:''"!?\u00ad\u200b-\u2015\u2018\u2019\u201c\u201d\u2212]+(?=[0-9])', '-', 'g'),
               '(?<![0-9])[-\s.,;:''"!?\u00ad\u200b-\u2015\u2018\u2019\u201c\u201d\u2212]+|[-\s.,;:''"!?\u00ad\u200b-\u2015\u2018\u2019\u201c\u201d\u2212]+(?![0-9])', '', 'g'),
           kind, system
    from bare)
insert into drug_name (id, drug_id, folded, kind, system)
select nextval('published_id'), named.*
from (select distinct drug_id, name, kind, system from folded where length(name) between 1 and 100) named;

create index ix_drug_name_folded on drug_name (folded);
-- Without a list of what is to be sorted in later, which each reader would have to read through: 25 ms a term.
create index ix_drug_name_near on drug_name using gin (folded gin_trgm_ops) with (fastupdate = off) where kind <> 'CODE';
