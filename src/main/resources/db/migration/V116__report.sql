-- Runs on H2 and on PostgreSQL alike.

-- What a student finds wrong with a question that they were asked, and what a teacher says to it.
create table question_report (
    id                  uuid primary key,
    account_id          uuid not null references account,
    question_version_id uuid not null references question_version,
    attempt_id          uuid references attempt, -- in which it was asked; null outside quizzes
    reason              varchar(20) not null,
    body                varchar(500) not null, -- may be empty, and is once it is withdrawn
    made_at             timestamp(6) with time zone not null,
    -- who has it open, and on what: unique, so that a student has one open report on a question; null once it is done
    open_for            varchar(80) unique,
    seen_at             timestamp(6) with time zone,
    answer              varchar(300),
    answered_at         timestamp(6) with time zone,
    done_at             timestamp(6) with time zone,
    withdrawn_at        timestamp(6) with time zone
);
create index question_report_account on question_report (account_id, made_at);
create index question_report_question on question_report (question_version_id);

-- In a test in which all get the same questions, whether the student wants to come back to this one.
alter table attempt_item add column flagged boolean default false not null;
