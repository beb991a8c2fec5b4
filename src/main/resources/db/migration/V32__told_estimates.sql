-- Runs on H2 and on PostgreSQL alike.

-- With what the latest sitting would have begun without the sittings whose outcome was withheld then: its questions are
-- chosen by that. Null where nothing was withheld.
alter table ability add column told_start_means varchar(2000);
alter table ability add column told_start_covariance varchar(40000);

-- What was believed of a student before a test, so that what they may know while it is withheld needs no replay of all
-- that came before.
create table estimate_before (
    sitting_id uuid primary key references sitting,
    means      varchar(2000)  not null,
    covariance varchar(40000) not null,
    updated_at timestamp(6) with time zone not null
);
