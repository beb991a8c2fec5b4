-- Runs on H2 and on PostgreSQL alike.

-- What a reader has highlighted in a passage. The text may change later: the quote says what was meant.
create table highlight (
    id          uuid primary key,
    account_id  uuid not null references account,
    section     varchar(100) not null,
    passage     varchar(100) not null,
    from_offset integer not null, -- in the passage's text without markup
    to_offset   integer not null,
    quote       varchar(6000) not null,
    colour      varchar(20) not null,
    note        varchar(1000) not null, -- empty for none
    made_at     timestamp(6) with time zone not null
);
create index highlight_account on highlight (account_id, section);
