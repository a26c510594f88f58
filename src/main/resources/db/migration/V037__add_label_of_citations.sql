-- What identifies a label, and how much of a source was read. Null where it is not recorded.
alter table citation
    add column jurisdiction text collate "C",
    add column product text,
    add column set_id text collate "C",
    add column access text collate "C";
