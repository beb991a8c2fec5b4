-- Runs on H2 and on PostgreSQL alike.

-- What a teacher has written to students about an assignment. It goes with the assignment.
create table message (
    id            uuid primary key,
    assignment_id uuid not null references assignment,
    sender_id     uuid not null references account,
    body          varchar(500) not null,
    sent_at       timestamp(6) with time zone not null
);
create index message_assignment on message (assignment_id, sent_at);
create index message_sender on message (sender_id, sent_at);

-- To whom it went, whether they have read it, and what became of it by mail.
create table message_recipient (
    id         uuid primary key,
    message_id uuid not null references message,
    account_id uuid not null references account,
    read_at    timestamp(6) with time zone,
    by_mail    varchar(20) not null,
    unique (message_id, account_id)
);
create index message_recipient_account on message_recipient (account_id);
