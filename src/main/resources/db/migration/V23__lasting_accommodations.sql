-- Runs on H2 and on PostgreSQL alike.

-- What a student is allowed in every assignment of a class. Rows are only added: the latest one holds, and an assignment
-- that was over before keeps what held then.
create table lasting_accommodation (
    id            uuid    primary key,
    class_id      uuid    not null references school_class,
    account_id    uuid    not null references account,
    set_at        timestamp(6) with time zone not null,
    extra_time    integer not null, -- in per cent of the time limit
    later_hours   integer not null,
    read_aloud    boolean not null,
    break_minutes integer not null
);
create index lasting_accommodation_class on lasting_accommodation (class_id);
create index lasting_accommodation_account on lasting_accommodation (account_id);

-- In one assignment, what is null is as in the class. No extra time has meant 'as the rest' until now.
alter table accommodation alter column extra_time drop not null;
update accommodation set extra_time = null where extra_time = 0;
alter table accommodation add column read_aloud boolean;
alter table accommodation add column break_minutes integer;

-- A break in an attempt: since when, until when at the latest, and how many seconds former ones took.
alter table sitting add column break_began timestamp(6) with time zone;
alter table sitting add column break_ends timestamp(6) with time zone;
alter table sitting add column break_taken integer default 0 not null;
