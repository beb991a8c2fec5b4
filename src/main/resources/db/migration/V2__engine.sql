-- Runs on H2 and on PostgreSQL alike.

-- Partial credit: the steps of the item as it was put, and what the answer scored.
alter table sitting_item add column steps varchar(2000);
alter table sitting_item add column score integer;
update sitting_item set score = case when correct then 1 else 0 end where correct is not null;

-- Where the latest sitting began: all of a sitting's answers are fitted together, to this. Estimates of engine 1 are
-- computed anew from the answers at the next start, and the start with them.
alter table ability add column start_means varchar(2000);
alter table ability add column start_covariance varchar(40000);
alter table ability add column engine integer not null default 1;
update ability set start_means = means, start_covariance = covariance;
alter table ability alter column start_means set not null;
alter table ability alter column start_covariance set not null;

-- A version of the questions' parameters, from the answers that there were. In use is the latest not undone.
create table calibration_run (
    id        uuid primary key,
    number    integer not null unique, -- counts up; of two nodes that calibrate at once, one gives way
    made_at   timestamp(6) with time zone not null,
    answers   bigint  not null,
    undone_at timestamp(6) with time zone
);

create table calibrated_question (
    calibration_id       uuid not null references calibration_run,
    question_version_id  uuid not null references question_version,
    discrimination       double precision not null,
    discrimination_error double precision not null,
    difficulty           double precision not null,
    difficulty_error     double precision not null,
    answers              integer not null,
    facility             double precision,
    infit                double precision,
    outfit               double precision,
    item_rest            double precision,
    wrong_key_suspected  boolean not null,
    primary key (calibration_id, question_version_id)
);

-- The calibration that a sitting began with and keeps; null for the experts' parameters.
alter table sitting add column calibration_id uuid references calibration_run;
