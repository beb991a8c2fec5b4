-- Runs on H2 and on PostgreSQL alike.

-- Something that a class is asked to write. The task is a copy, so that what was given out stays as it was.
create table writing_assignment (
    id           uuid primary key,
    class_id     uuid not null references school_class,
    course_task  varchar(100), -- null for a teacher's own
    task         varchar(200000) not null, -- JSON
    due_at       timestamp(6) with time zone,
    marked_by    varchar(10) not null,
    created_by   uuid not null references account,
    created_at   timestamp(6) with time zone not null,
    given_at     timestamp(6) with time zone, -- null for a draft
    withdrawn_at timestamp(6) with time zone,
    released_at  timestamp(6) with time zone, -- since when students see their marks
    edition      integer not null,
    edited_by    uuid references account,
    edited_at    timestamp(6) with time zone
);
create index writing_assignment_class on writing_assignment (class_id);

-- What a student has written for it; from the first words on.
create table written_answer (
    id            uuid primary key,
    assignment_id uuid not null references writing_assignment,
    account_id    uuid not null references account,
    draft         varchar(20000) not null, -- as it was typed on the student's devices
    words         integer not null, -- of what counts: the draft, or what was typed in from paper
    revision      bigint not null, -- one more whenever the draft changes
    saved_at      timestamp(6) with time zone not null,
    handed_in_at  timestamp(6) with time zone,
    on_paper      boolean not null, -- then the draft doesn't count
    from_paper    varchar(20000) not null, -- typed in by a teacher; may be empty
    unique (assignment_id, account_id)
);
create index written_answer_account on written_answer (account_id);
