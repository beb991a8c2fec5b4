-- Runs on H2 and on PostgreSQL alike.

-- A question that a teacher has voided for a class, or another answer that counts as right there.
create table correction (
    id                  uuid primary key,
    class_id            uuid not null references school_class,
    question_version_id uuid not null references question_version,
    accepted            varchar(300), -- null: the question is voided
    made_by             uuid not null references account,
    made_at             timestamp(6) with time zone not null,
    undone_at           timestamp(6) with time zone
);
create index correction_class on correction (class_id);
create index correction_question on correction (question_version_id);

-- The answers that a correction holds for, which stay as they were given. Who joins or leaves the class changes nothing.
create table corrected_answer (
    sitting_item_id uuid not null references sitting_item,
    correction_id   uuid not null references correction,
    primary key (sitting_item_id, correction_id)
);
create index corrected_answer_correction on corrected_answer (correction_id);

create table answer_comment (
    sitting_item_id uuid primary key references sitting_item,
    body            varchar(1000) not null,
    written_by      uuid not null references account,
    written_at      timestamp(6) with time zone not null
);

-- A sitting that a teacher has opened again, and how long for; null minutes for as long as the assignment is open.
alter table sitting add column reopened_at timestamp(6) with time zone;
alter table sitting add column reopened_minutes integer;
