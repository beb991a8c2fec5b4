-- Runs on H2 and on PostgreSQL alike.

-- Whether the assignment was withdrawn while the attempt was open, so that it can say why it ended.
alter table attempt add column withdrawn boolean default false not null;
