-- Clinical values, unknown parts and editors of a monograph; scopes of texts and numbers of ratings, whose columns the
-- previous build reads. Null in rows of a build before they existed.
alter table drug
    add column clinical json,
    add column supplement json,
    add column unknown_parts json,
    add column editorial json;
