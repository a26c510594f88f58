-- Clinical values, unknown parts and editors of a monograph. Null in rows of a build before they existed.
alter table drug
    add column clinical json,
    add column unknown_parts json,
    add column editorial json;
