-- The roles of the standby. It may be run again, and sets the passwords that are in the files then.
\set reader_password `cat /run/reader/quarkus.datasource.password`
\set replicator_password `cat /run/replicator/replicator.password`

-- answers readers, and may only select
select 'create role reader login' where not exists (select from pg_roles where rolname = 'reader') \gexec
alter role reader password :'reader_password';
alter role reader set default_transaction_read_only = on;
-- sequences too: at its start the service looks whether they are there
grant select on all tables in schema public to reader;
grant select on all sequences in schema public to reader;
-- what a later migration makes
alter default privileges for role monograph in schema public grant select on tables to reader;
alter default privileges for role monograph in schema public grant select on sequences to reader;

-- copies the database
select 'create role replicator login replication' where not exists (select from pg_roles where rolname = 'replicator') \gexec
alter role replicator password :'replicator_password';
