-- Runs on H2 and on PostgreSQL alike. Ids are made by the application.

create table account (
    id            uuid primary key,
    username      varchar(100) not null,
    username_key  varchar(100) not null unique, -- without case and accents, so that nobody is doubled
    display_name  varchar(200) not null,
    role          varchar(20)  not null,
    password_hash varchar(300) not null,
    active        boolean      not null,
    created_at    timestamp(6) with time zone not null
);

create table school_class (
    id         uuid primary key,
    name       varchar(120) not null,
    name_key   varchar(120) not null unique,
    created_at timestamp(6) with time zone not null
);

create table class_member (
    class_id   uuid not null references school_class,
    account_id uuid not null references account,
    role       varchar(20) not null,
    joined_at  timestamp(6) with time zone not null,
    primary key (class_id, account_id)
);
create index class_member_account on class_member (account_id);

-- A question as it was worded at some time. Never changed; retired when the course no longer has it.
create table question_version (
    id          uuid primary key,
    question_id varchar(100)   not null,
    topic       varchar(60)    not null,
    hash        varchar(64)    not null unique,
    body        varchar(100000) not null,
    recorded_at timestamp(6) with time zone not null,
    retired_at  timestamp(6) with time zone
);

create table section_progress (
    account_id   uuid         not null references account,
    section      varchar(100) not null,
    passage      varchar(100),
    visited_at   timestamp(6) with time zone not null,
    completed_at timestamp(6) with time zone,
    primary key (account_id, section)
);

-- The current estimate of a student's abilities, in the order of the course's topics.
create table ability (
    account_id  uuid primary key references account,
    means       varchar(2000)  not null,
    covariance  varchar(40000) not null,
    updated_at  timestamp(6) with time zone not null
);

create table sitting (
    id          uuid primary key,
    account_id  uuid         not null references account,
    open_for    uuid unique, -- the account while the sitting is open: a student has one open sitting at most
    topics      varchar(1000) not null,
    max_items   integer      not null,
    until_sure  boolean      not null,
    seed        bigint       not null,
    started_at  timestamp(6) with time zone not null,
    finished_at timestamp(6) with time zone
);
create index sitting_account on sitting (account_id, started_at);

-- A question put to a student, and the answer once it is given. The item parameters are those of that moment.
create table sitting_item (
    id                  uuid primary key,
    sitting_id          uuid    not null references sitting,
    position            integer not null,
    question_version_id uuid    not null references question_version,
    part_order          varchar(200) not null,
    discrimination      double precision not null,
    difficulty          double precision not null,
    guessing            double precision not null,
    topic_low           double precision not null,
    topic_high          double precision not null,
    probability         double precision not null,
    repeated            boolean not null,
    presented_at        timestamp(6) with time zone not null,
    response            varchar(2000),
    correct             boolean,
    answered_at         timestamp(6) with time zone,
    unique (sitting_id, position),
    unique (sitting_id, question_version_id)
);

-- What was known of each topic when a sitting ended, as a person sees it.
create table mastery_point (
    sitting_id uuid        not null references sitting,
    topic      varchar(60) not null,
    expected   double precision not null,
    low        double precision not null,
    high       double precision not null,
    primary key (sitting_id, topic)
);
