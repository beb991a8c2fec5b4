-- Runs on H2 and on PostgreSQL alike.

-- Whoever leaves a class keeps the membership, ended; joining again takes it up again.
alter table class_member add column left_at timestamp(6) with time zone;

-- At a term's end: the class stays readable and takes nobody in.
alter table school_class add column archived_at timestamp(6) with time zone;

-- By which students join a class. A class has one at most; a new one replaces it.
create table join_code (
    class_id   uuid        primary key references school_class,
    code       varchar(10) not null unique,
    expires_at timestamp(6) with time zone not null
);

-- Some students of a class. A student may be in several groups.
create table student_group (
    id       uuid          primary key,
    class_id uuid          not null references school_class,
    name     varchar(60)   not null,
    name_key varchar(1080) not null, -- a letter's compatible form has 18 letters at most
    unique (class_id, name_key)
);

-- Stays when a student leaves the class, so that coming back is coming back to the groups.
create table student_group_member (
    group_id   uuid not null references student_group,
    account_id uuid not null references account,
    primary key (group_id, account_id)
);
create index student_group_member_account on student_group_member (account_id);
