-- Runs on H2 and on PostgreSQL alike.

-- Why a sitting ended; null while it is open, and for those that ended before this was kept.
alter table sitting add column end_reason varchar(20);
