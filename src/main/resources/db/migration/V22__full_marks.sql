-- Runs on H2 and on PostgreSQL alike.

-- From which expected share full marks are given, in whole per cent.
alter table grade_scheme add column full_marks integer not null default 100;
alter table grade_scheme alter column full_marks drop default;

-- Classes that hold grades, or have been graded in a way of their own, keep what held for them until now: version 0,
-- which nobody has set.
alter table grade_scheme alter column set_by drop not null;
insert into grade_scheme (id, class_id, version, kind, missing, full_marks, set_at)
select school_class.id, school_class.id, 0, 'PERCENT', 'LEFT_OUT', 100, current_timestamp
from school_class
where exists (select 1 from assignment where assignment.class_id = school_class.id and assignment.given_at is not null)
   or exists (select 1 from grade_scheme where grade_scheme.class_id = school_class.id);
