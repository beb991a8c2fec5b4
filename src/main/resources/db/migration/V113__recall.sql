-- Runs on H2 and on PostgreSQL alike.

-- Questions that a student is asked outside quizzes: the missed ones again, what is due, what was just read.
create table recall_round (
    id          uuid primary key,
    account_id  uuid not null references account,
    purpose     varchar(20) not null,
    section     varchar(100), -- after which section, where it is about one
    open_for    varchar(200) unique, -- who has it open, and what for; null once it has ended
    begun_at    timestamp(6) with time zone not null,
    finished_at timestamp(6) with time zone
);
create index recall_round_account on recall_round (account_id, begun_at);

-- What is to be answered right in a round, each perhaps after another question on the same passage.
create table recall_target (
    round_id            uuid not null references recall_round,
    position            integer not null,
    question_version_id uuid not null references question_version,
    variant_version_id  uuid references question_version,
    primary key (round_id, position)
);

-- A question put in a round, and the answer once it is given. It counts for nothing but for what is asked again.
create table recall_item (
    id                  uuid primary key,
    round_id            uuid not null references recall_round,
    position            integer not null,
    target              integer not null, -- the place of what it is asked for
    question_version_id uuid not null references question_version,
    part_order          varchar(200) not null,
    presented_at        timestamp(6) with time zone not null,
    response            varchar(2000),
    score               integer,
    full_score          integer not null,
    answered_at         timestamp(6) with time zone,
    unique (round_id, position)
);

-- For when a student wants to know what they have learned.
create table ready_date (
    account_id uuid primary key references account,
    ready_on   date not null,
    topics     varchar(1000) not null,
    set_at     timestamp(6) with time zone not null
);

-- In what forgetting at this school differs from the published model, as found at night; the latest is in use.
create table forgetting_fit (
    id      uuid primary key,
    made_at timestamp(6) with time zone not null,
    answers bigint not null,
    rates   varchar(2000) not null
);
