-- Runs on H2 and on PostgreSQL alike.

-- How a class is graded. Never changed: another way is another version, and the latest holds.
create table grade_scheme (
    id         uuid primary key,
    class_id   uuid          not null references school_class,
    version    integer       not null,
    kind       varchar(20)   not null,
    number     integer, -- the points for everything right, or the pass mark in per cent
    bands      varchar(2000), -- a line for each grade: the least per cent, a space, and its name
    missing    varchar(20)   not null,
    set_by     uuid          not null references account,
    set_at     timestamp(6) with time zone not null,
    unique (class_id, version)
);
create table grade_weight (
    scheme_id     uuid    not null references grade_scheme,
    assignment_id uuid    not null references assignment,
    weight        integer not null,
    primary key (scheme_id, assignment_id)
);

-- A grade that a teacher has set instead of the computed one. Setting another takes the former back.
create table grade_override (
    id            uuid primary key,
    assignment_id uuid          not null references assignment,
    account_id    uuid          not null references account,
    share         numeric(9, 8) not null, -- that the grade stands for, whatever the scheme
    note          varchar(500)  not null,
    set_by        uuid          not null references account,
    set_at        timestamp(6) with time zone not null,
    ended_at      timestamp(6) with time zone
);
create index grade_override_cell on grade_override (assignment_id, account_id);
