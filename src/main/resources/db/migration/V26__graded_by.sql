-- Runs on H2 and on PostgreSQL alike.

-- What an assignment's grades rest on. Those that are there keep what they were made of.
alter table assignment add column graded_by varchar(20);
update assignment set graded_by = 'ALL_SO_FAR' where topic_shares is not null;

-- What the answers of an attempt at an assignment alone say of a topic; computed when it is first needed for attempts
-- from before this was kept.
create table attempt_share (
    sitting_id uuid             not null references sitting,
    topic      varchar(60)      not null,
    expected   double precision not null,
    low        double precision not null,
    high       double precision not null,
    answers    integer          not null, -- on how many of the attempt's answers it rests
    primary key (sitting_id, topic)
);

-- A form that the bank was too small for asks fewer questions than were planned: an attempt at it asks for no more.
update sitting set max_items = (select count(*) from form_question where form_question.form_id = sitting.form_id)
where form_id is not null;
