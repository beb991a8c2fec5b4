-- Runs on H2 and on PostgreSQL alike.

-- The categories of a class's work: a line for each: its weight, how many of the lowest grades are dropped, and its
-- name. Null where everything is in one and nothing is dropped.
alter table grade_scheme add column categories varchar(1000);

-- Work that was done elsewhere and is graded by hand: a column among a class's grades.
create table outside_work (
    id         uuid primary key,
    class_id   uuid         not null references school_class,
    title      varchar(120) not null,
    out_of     integer      not null,
    done_on    date         not null,
    created_by uuid         not null references account,
    created_at timestamp(6) with time zone not null,
    deleted_at timestamp(6) with time zone -- it can be brought back
);
create index outside_work_class on outside_work (class_id);

-- Setting another takes the former back.
create table outside_grade (
    id         uuid primary key,
    work_id    uuid          not null references outside_work,
    account_id uuid          not null references account,
    points     numeric(5, 1) not null,
    set_by     uuid          not null references account,
    set_at     timestamp(6) with time zone not null,
    ended_at   timestamp(6) with time zone
);
create index outside_grade_cell on outside_grade (work_id, account_id);
create index outside_grade_account on outside_grade (account_id);

-- What counts how much, and in which category, by its place. Work is an assignment or was done elsewhere.
create table grade_part (
    scheme_id uuid    not null references grade_scheme,
    work_id   uuid    not null,
    weight    integer not null,
    category  integer not null,
    primary key (scheme_id, work_id)
);
insert into grade_part (scheme_id, work_id, weight, category)
select scheme_id, assignment_id, weight, 0 from grade_weight;
drop table grade_weight;
