-- Runs on H2 and on PostgreSQL alike.

-- Whether the student reads why a teacher has set this grade.
alter table grade_override add column note_shown boolean default false not null;
