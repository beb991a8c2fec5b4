-- Runs on H2 and on PostgreSQL alike.

create table section_progress (
    account_id   uuid not null references account,
    section      varchar(100) not null,
    passage      varchar(100),
    visited_at   timestamp(6) with time zone not null,
    completed_at timestamp(6) with time zone,
    primary key (account_id, section)
);
