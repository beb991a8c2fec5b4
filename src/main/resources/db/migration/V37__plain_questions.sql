-- Runs on H2 and on PostgreSQL alike.

-- Whether a version lacks reasons: answers to it are marked, and tell nothing of what a student has mastered. It is kept,
-- so that what counted stays what counted if more is asked of a complete question one day.
alter table question_version add column plain boolean default false not null;
