-- Runs on H2 and on PostgreSQL alike.

create table school_class (
    id          uuid primary key,
    name        varchar(120) not null,
    name_key    varchar(120) not null unique,
    created_at  timestamp(6) with time zone not null,
    archived_at timestamp(6) with time zone, -- at a term's end: it stays readable and takes nobody in
    external_id  varchar(200),
    begins      date,
    ends        date,
    edition     integer not null,
    edited_by   uuid references account,
    edited_at   timestamp(6) with time zone
);
create unique index school_class_external_id on school_class (external_id);

create table class_member (
    class_id   uuid not null references school_class,
    account_id uuid not null references account,
    role       varchar(20) not null,
    joined_at  timestamp(6) with time zone not null,
    left_at    timestamp(6) with time zone, -- joining again takes the membership up again
    primary key (class_id, account_id)
);
create index class_member_account on class_member (account_id);

-- By which students join a class. A class has one at most; a new one replaces it.
create table join_code (
    class_id   uuid primary key references school_class,
    code       varchar(10) not null unique,
    expires_at timestamp(6) with time zone not null
);

-- Some students of a class. A student may be in several groups.
create table student_group (
    id        uuid primary key,
    class_id  uuid not null references school_class,
    name      varchar(60) not null,
    name_key  varchar(1080) not null, -- a letter's compatible form has 18 letters at most
    edition   integer not null,
    edited_by uuid references account,
    edited_at timestamp(6) with time zone,
    unique (class_id, name_key)
);

-- Stays when a student leaves the class, so that coming back is coming back to the groups.
create table student_group_member (
    group_id   uuid not null references student_group,
    account_id uuid not null references account,
    primary key (group_id, account_id)
);
create index student_group_member_account on student_group_member (account_id);
