-- Runs on H2 and on PostgreSQL alike.

-- What a class is asked to do: lesson sections, a quiz (where topic_shares is not null), or both.
create table assignment (
    id            uuid primary key,
    class_id      uuid          not null references school_class,
    title         varchar(120)  not null,
    instructions  varchar(2000) not null,
    sections      varchar(4000) not null, -- slugs
    topic_shares  varchar(1000),          -- such as 'one:2 other:1'
    max_items     integer,
    until_sure    boolean,
    feedback      varchar(20),
    same_questions boolean,
    attempts      integer,
    counted       varchar(20),
    minutes       integer,
    audience      varchar(20)   not null,
    opens_at      timestamp(6) with time zone not null,
    due_at        timestamp(6) with time zone,
    closes_at     timestamp(6) with time zone,
    late_rule     varchar(20)   not null,
    created_by    uuid          not null references account,
    created_at    timestamp(6) with time zone not null,
    given_at      timestamp(6) with time zone, -- null for a draft
    released_at   timestamp(6) with time zone
);
create index assignment_class on assignment (class_id);

-- The groups or students that an assignment is for, unless it is for the whole class.
create table assignment_target (
    assignment_id uuid not null references assignment,
    target_id     uuid not null,
    primary key (assignment_id, target_id)
);

create table accommodation (
    assignment_id uuid    not null references assignment,
    account_id    uuid    not null references account,
    excused       boolean not null,
    due_at        timestamp(6) with time zone,
    closes_at     timestamp(6) with time zone,
    extra_time    integer not null, -- in per cent of the time limit
    primary key (assignment_id, account_id)
);

-- The questions of an assignment that asks everyone the same, in their order. Never changed: another plan gets another.
create table quiz_form (
    id            uuid primary key,
    assignment_id uuid          not null references assignment,
    plan          varchar(1100) not null, -- the topics' shares and the length
    made_at       timestamp(6) with time zone not null,
    unique (assignment_id, plan)
);
create table form_question (
    form_id             uuid    not null references quiz_form,
    position            integer not null,
    question_version_id uuid    not null references question_version,
    primary key (form_id, position)
);

-- A sitting that is an attempt at an assignment, with what held when it began.
alter table sitting add column assignment_id uuid references assignment;
alter table sitting add column attempt integer;
alter table sitting add column topic_weights varchar(1000);
alter table sitting add column form_id uuid references quiz_form;
alter table sitting add column silent boolean default false not null;
alter table sitting add column ends_at timestamp(6) with time zone;
create unique index sitting_attempt on sitting (assignment_id, account_id, attempt);
create index sitting_ends on sitting (ends_at);
