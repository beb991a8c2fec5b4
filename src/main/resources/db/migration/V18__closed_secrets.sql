-- Runs on H2 and on PostgreSQL alike.

-- Secrets of one-time codes are kept encrypted; those from before are, when they are used next.
alter table code_generator alter column secret set data type varchar(200);
