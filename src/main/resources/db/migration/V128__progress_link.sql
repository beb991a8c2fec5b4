-- Runs on H2 and on PostgreSQL alike.

-- By what somebody without an account reads a student's progress, until a time.
create table progress_link (
    id         uuid primary key,
    account_id uuid not null references account,
    token_hash varchar(64) not null unique,
    grades     boolean not null,
    made_at    timestamp(6) with time zone not null,
    ends_at    timestamp(6) with time zone not null,
    ended_at   timestamp(6) with time zone, -- by its student, or by all sign-ins ending; null where it ends by itself
    opened_at  timestamp(6) with time zone, -- the last time
    -- which of a student's few open ones it is; null once it is over and another has its place
    place      integer,
    unique (account_id, place)
);
