-- Runs on H2 and on PostgreSQL alike.

-- The questions that a teacher has chosen for a quiz with the same questions for all: versions with a space between them, a
-- semicolon between forms; null where the engine chooses.
alter table assignment add column forms varchar(9000);
alter table assignment_template add column forms varchar(9000);

-- In which order a class sits where a quiz has several forms, so that neighbours get different ones: who has place n gets
-- form n modulo their number. Dealt by name when it is first asked for; who joins later sits at the end.
create table form_seat (
    assignment_id uuid not null references assignment,
    account_id    uuid not null references account,
    place         integer not null, -- from 0
    primary key (assignment_id, account_id),
    unique (assignment_id, place)
);
create index form_seat_account on form_seat (account_id);
