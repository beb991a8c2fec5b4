-- Runs on H2 and on PostgreSQL alike.

-- A question as it was worded at some time. Never changed; retired when the course no longer has it.
create table question_version (
    id          uuid primary key,
    question_id varchar(100) not null,
    topic       varchar(60) not null,
    hash        varchar(64) not null unique,
    body        varchar(100000) not null,
    recorded_at timestamp(6) with time zone not null,
    retired_at  timestamp(6) with time zone,
    owner_id    uuid references account, -- the teacher who wrote it; none for those of the course
    -- without reasons: answers to it are marked, and tell nothing of what a student has mastered
    plain       boolean not null
);
create index question_version_question on question_version (question_id);

-- The classes that use a teacher's question.
create table class_question (
    class_id    uuid not null references school_class,
    question_id varchar(100) not null,
    primary key (class_id, question_id)
);
create index class_question_question on class_question (question_id);

-- A lesson section as it stood at some time, by the hash of its content; retired when the course no longer has it so.
create table section_version (
    id          uuid primary key,
    section     varchar(100) not null,
    hash        varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    retired_at  timestamp(6) with time zone,
    unique (section, hash)
);

-- A version of the questions' parameters, from the answers that there were. In use is the latest not undone.
create table calibration_run (
    id        uuid primary key,
    number    integer not null unique, -- counts up; of two nodes that calibrate at once, one gives way
    made_at   timestamp(6) with time zone not null,
    answers   bigint not null,
    undone_at timestamp(6) with time zone
);

create table calibrated_question (
    calibration_id       uuid not null references calibration_run,
    question_version_id  uuid not null references question_version,
    discrimination       double precision not null,
    discrimination_error double precision not null,
    difficulty           double precision not null,
    difficulty_error     double precision not null,
    answers              integer not null,
    facility             double precision,
    infit                double precision,
    outfit               double precision,
    item_rest            double precision,
    wrong_key_suspected  boolean not null,
    primary key (calibration_id, question_version_id)
);
