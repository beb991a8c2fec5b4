-- Runs on H2 and on PostgreSQL alike.

-- What a teacher writes, as it was last saved: it may be ahead of the version in use.
create table own_question (
    id       uuid primary key,
    edition  integer not null, -- counts up with every change, so that two tabs don't overwrite each other
    owner_id uuid not null references account,
    name     varchar(200) not null,
    stem     varchar(200) not null, -- its first words, for lists
    kind     varchar(20) not null,
    topic    varchar(60) not null, -- empty while its author hasn't chosen one
    draft    varchar(100000) not null,
    state    varchar(20) not null,
    offered  boolean not null,
    saved_at timestamp(6) with time zone not null
);
create index own_question_owner on own_question (owner_id);
