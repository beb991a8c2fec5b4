-- Runs on H2 and on PostgreSQL alike.

-- How a class is graded. Never changed: another way is another version, and the latest holds.
create table grade_scheme (
    id         uuid primary key,
    class_id   uuid not null references school_class,
    version    integer not null,
    kind       varchar(20) not null,
    number     integer, -- the points for everything right, or the pass mark in per cent
    bands      varchar(2000), -- a line for each grade: the least per cent, a space, and its name
    missing    varchar(20) not null,
    set_by     uuid not null references account,
    set_at     timestamp(6) with time zone not null,
    full_marks integer not null, -- from which expected share they are given, in whole per cent
    -- a line for each: its weight, how many of the lowest grades are dropped, and its name; null where everything is
    -- in one and nothing is dropped
    categories varchar(1000),
    unique (class_id, version)
);

-- What counts how much, and in which category, by its place. Work is an assignment or was done elsewhere.
create table grade_part (
    scheme_id uuid not null references grade_scheme,
    work_id   uuid not null,
    weight    integer not null,
    category  integer not null,
    primary key (scheme_id, work_id)
);

-- A grade that a teacher has set instead of the computed one. Setting another takes the former back.
create table grade_override (
    id            uuid primary key,
    assignment_id uuid not null references assignment,
    account_id    uuid not null references account,
    share         numeric(9, 8) not null, -- that the grade stands for, whatever the scheme
    note          varchar(500) not null,
    set_by        uuid not null references account,
    set_at        timestamp(6) with time zone not null,
    ended_at      timestamp(6) with time zone
);
create index grade_override_cell on grade_override (assignment_id, account_id);

-- Work that was done elsewhere and is graded by hand: a column among a class's grades.
create table external_work (
    id         uuid primary key,
    class_id   uuid not null references school_class,
    title      varchar(120) not null,
    out_of     integer not null,
    done_on    date not null,
    created_by uuid not null references account,
    created_at timestamp(6) with time zone not null,
    deleted_at timestamp(6) with time zone, -- it can be brought back
    edition    integer not null,
    edited_by  uuid references account,
    edited_at  timestamp(6) with time zone
);
create index external_work_class on external_work (class_id);

-- Setting another takes the former back.
create table external_grade (
    id         uuid primary key,
    work_id    uuid not null references external_work,
    account_id uuid not null references account,
    points     numeric(5, 1) not null,
    set_by     uuid not null references account,
    set_at     timestamp(6) with time zone not null,
    ended_at   timestamp(6) with time zone
);
create index external_grade_cell on external_grade (work_id, account_id);
create index external_grade_account on external_grade (account_id);
