-- Runs on H2 and on PostgreSQL alike.

-- What one marker gives to one text.
create table writing_mark (
    id            uuid primary key,
    assignment_id uuid not null references writing_assignment,
    answer_id     uuid not null references written_answer,
    marker_id     uuid not null references account,
    points        varchar(40) not null, -- one for each criterion with commas between them; '-' where none is given yet
    remark        varchar(2000) not null,
    marked_at     timestamp(6) with time zone not null,
    settles       boolean not null, -- whether it alone counts where several have marked
    edition       integer not null,
    unique (answer_id, marker_id)
);
create index writing_mark_assignment on writing_mark (assignment_id);

-- What a marker gives to a sample answer that lay among the texts.
create table sample_mark (
    id            uuid primary key,
    assignment_id uuid not null references writing_assignment,
    sample        integer not null,
    marker_id     uuid not null references account,
    points        varchar(40) not null,
    remark        varchar(2000) not null,
    marked_at     timestamp(6) with time zone not null,
    edition       integer not null,
    unique (assignment_id, sample, marker_id)
);

-- Which of two texts somebody found better.
create table writing_comparison (
    id            uuid primary key,
    assignment_id uuid not null references writing_assignment,
    judge_id      uuid not null references account,
    better_id     uuid not null references written_answer,
    worse_id      uuid not null references written_answer,
    judged_at     timestamp(6) with time zone not null
);
create index writing_comparison_assignment on writing_comparison (assignment_id);

-- What the lowest and the highest of the texts that were compared in pairs earn.
create table pair_points (
    assignment_id uuid primary key references writing_assignment,
    lowest        integer not null,
    highest       integer not null,
    set_by        uuid not null references account,
    set_at        timestamp(6) with time zone not null
);
