-- Runs on H2 and on PostgreSQL alike.

-- When it was taken from its students after some had begun; what they did is kept and counts in no grade.
alter table assignment add column withdrawn_at timestamp(6) with time zone;

-- How many attempts beyond those that the others have.
alter table accommodation add column extra_attempts integer default 0 not null;

-- What a teacher keeps of an assignment to set it again: all but for whom, and with times counted from its opening.
create table assignment_template (
    id             uuid primary key,
    account_id     uuid not null references account,
    title          varchar(120) not null,
    instructions   varchar(2000) not null,
    sections       varchar(4000) not null, -- slugs
    topic_shares   varchar(1000), -- as in assignment, with all below to minutes
    max_items      integer,
    until_sure     boolean,
    feedback       varchar(20),
    same_questions boolean,
    ease           varchar(20),
    attempts       integer,
    counted        varchar(20),
    graded_by      varchar(20),
    minutes        integer,
    due_after      bigint, -- in minutes by the clock on the wall, so that a day is one where the clocks change too
    closes_after   bigint,
    late_rule      varchar(20) not null,
    kept_at        timestamp(6) with time zone not null
);
create index assignment_template_account on assignment_template (account_id, title);
