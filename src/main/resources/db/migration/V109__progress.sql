-- Runs on H2 and on PostgreSQL alike.

-- The address at which a student's calendar reads what is due; whoever knows it can read that and nothing else.
create table calendar_feed (
    account_id uuid primary key references account,
    token_hash varchar(64) not null unique,
    made_at    timestamp(6) with time zone not null
);
