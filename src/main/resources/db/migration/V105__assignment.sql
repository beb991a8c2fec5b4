-- Runs on H2 and on PostgreSQL alike.

-- What a class is asked to do: lesson sections, a quiz (where topic_shares is not null), or both.
create table assignment (
    id             uuid primary key,
    class_id       uuid not null references school_class,
    title          varchar(120) not null,
    instructions   varchar(2000) not null,
    sections       varchar(4000) not null, -- slugs
    topic_shares   varchar(1000), -- such as 'one:2 other:1'
    max_items      integer,
    until_sure     boolean,
    feedback       varchar(20),
    same_questions boolean,
    attempts       integer,
    counted        varchar(20),
    minutes        integer,
    audience       varchar(20) not null,
    opens_at       timestamp(6) with time zone not null,
    due_at         timestamp(6) with time zone,
    closes_at      timestamp(6) with time zone,
    late_rule      varchar(20) not null,
    created_by     uuid not null references account,
    created_at     timestamp(6) with time zone not null,
    given_at       timestamp(6) with time zone, -- null for a draft
    released_at    timestamp(6) with time zone,
    graded_by      varchar(20), -- what its grades rest on
    ease           varchar(20),
    edition        integer not null,
    edited_by      uuid references account,
    edited_at      timestamp(6) with time zone
);
create index assignment_class on assignment (class_id);

-- The groups or students that an assignment is for, unless it is for the whole class.
create table assignment_target (
    assignment_id uuid not null references assignment,
    target_id     uuid not null,
    primary key (assignment_id, target_id)
);

create table accommodation (
    assignment_id uuid not null references assignment,
    account_id    uuid not null references account,
    excused       boolean not null,
    due_at        timestamp(6) with time zone,
    closes_at     timestamp(6) with time zone,
    -- in per cent of the time limit; here and below, what is null is as in the class
    extra_time    integer,
    read_aloud    boolean,
    break_minutes integer,
    primary key (assignment_id, account_id)
);

-- What a student is allowed in every assignment of a class. Rows are only added: the latest one holds, and an
-- assignment that was over before keeps what held then.
create table lasting_accommodation (
    id            uuid primary key,
    class_id      uuid not null references school_class,
    account_id    uuid not null references account,
    set_at        timestamp(6) with time zone not null,
    extra_time    integer not null, -- in per cent of the time limit
    later_hours   integer not null,
    read_aloud    boolean not null,
    break_minutes integer not null
);
create index lasting_accommodation_class on lasting_accommodation (class_id);
create index lasting_accommodation_account on lasting_accommodation (account_id);

-- What of the course the school doesn't offer its teachers to assign: a section's slug or a topic's id.
create table withheld_module (
    kind   varchar(10) not null,
    module varchar(100) not null,
    primary key (kind, module)
);
