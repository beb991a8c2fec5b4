-- Runs on H2 and on PostgreSQL alike.

-- What a quiz 'until it is sure' had decided of a topic at its end; null for others, and for those from before this was
-- kept.
alter table mastery_point add column decision varchar(20);
