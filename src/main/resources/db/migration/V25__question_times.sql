-- How long the answers to a question took, as the latest calibration found it.
create table question_time (
    question_version_id uuid primary key references question_version,
    answers             bigint           not null,
    mean_seconds        double precision not null
);
