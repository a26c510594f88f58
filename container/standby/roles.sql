-- The roles of the standby. It can run again, and then sets the passwords in the files.
\set reader_password `cat /run/reader/quarkus.datasource.password`
\set replicator_password `cat /run/replicator/replicator.password`

-- for the instance that reads from the standby
select 'create role reader login' where not exists (select from pg_roles where rolname = 'reader') \gexec
alter role reader password :'reader_password';
alter role reader set default_transaction_read_only = on;
-- and on sequences, because the service checks at its start that they exist
grant select on all tables in schema public to reader;
grant select on all sequences in schema public to reader;
-- tables and sequences of later migrations
alter default privileges for role monograph in schema public grant select on tables to reader;
alter default privileges for role monograph in schema public grant select on sequences to reader;

-- for replication
select 'create role replicator login replication' where not exists (select from pg_roles where rolname = 'replicator') \gexec
alter role replicator password :'replicator_password';
