-- Runs on H2 and on PostgreSQL alike.

-- A question that a teacher wrote has an owner; those of the course have none.
alter table question_version add column owner_id uuid references account;
create index question_version_question on question_version (question_id);

-- The classes that use a teacher's question.
create table class_question (
    class_id    uuid         not null references school_class,
    question_id varchar(100) not null,
    primary key (class_id, question_id)
);
create index class_question_question on class_question (question_id);

-- What a teacher writes, as it was last saved: it may be ahead of the version in use.
create table own_question (
    id         uuid primary key,
    edition    integer        not null, -- counts up with every change, so that two tabs don't overwrite each other
    owner_id   uuid           not null references account,
    name       varchar(200)   not null,
    stem       varchar(200)   not null, -- its first words, for lists
    kind       varchar(20)    not null,
    topic      varchar(60)    not null, -- empty while its author hasn't chosen one
    draft      varchar(100000) not null,
    state      varchar(20)    not null,
    offered    boolean        not null,
    saved_at   timestamp(6) with time zone not null
);
create index own_question_owner on own_question (owner_id);
