-- Runs on H2 and on PostgreSQL alike.

-- A question that a class votes on, talks about and votes on again. It counts for nothing.
create table live_question (
    id                  uuid primary key,
    class_id            uuid not null references school_class,
    question_version_id uuid not null references question_version,
    part_order          varchar(200) not null, -- the same on every device and on the wall
    stage               varchar(20) not null,
    open_for            uuid unique, -- the class, so that it has one open at most; null once it is over
    started_at          timestamp(6) with time zone not null,
    ends_at             timestamp(6) with time zone not null, -- by itself
    ended_at            timestamp(6) with time zone
);
create index live_question_class on live_question (class_id, started_at);

-- What a student has answered to it, and whom they were told to talk to. Deleted when it is over.
create table live_vote (
    id               uuid primary key,
    live_question_id uuid not null references live_question,
    account_id       uuid not null references account,
    first_response   varchar(200),
    second_response  varchar(200),
    talk_group       integer, -- those of the same number talk to each other
    voted_at         timestamp(6) with time zone not null,
    unique (live_question_id, account_id)
);
create index live_vote_account on live_vote (account_id);

-- How often each answer was given: what is kept of a live question that is over.
create table live_count (
    live_question_id uuid not null references live_question,
    second_vote      boolean not null,
    response         varchar(200) not null,
    votes            integer not null,
    primary key (live_question_id, second_vote, response)
);
