-- Runs on H2 and on PostgreSQL alike.

-- Which machine does scheduled work at the moment, of those that share this database.
create table scheduled_work (
    name       varchar(64) primary key,
    lock_until timestamp(6) not null,
    locked_at  timestamp(6) not null,
    locked_by  varchar(255) not null
);
