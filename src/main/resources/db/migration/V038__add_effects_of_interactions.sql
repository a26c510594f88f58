-- Where an interaction holds, by how much levels change, and how long to wait. Null in rows of a build before.
alter table interaction
    add column scope json,
    add column effect_sizes json,
    add column washouts json;
