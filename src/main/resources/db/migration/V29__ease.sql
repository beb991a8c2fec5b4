-- Runs on H2 and on PostgreSQL alike.

-- How easy the questions of a quiz are meant to be that are chosen for each student. Until now they were those that tell
-- most.
alter table sitting add column ease varchar(20) not null default 'QUICKEST';
alter table assignment add column ease varchar(20);
update assignment set ease = 'QUICKEST' where topic_shares is not null;

-- What a question was chosen for.
alter table sitting_item add column aim varchar(20) not null default 'TELLS_MOST';
