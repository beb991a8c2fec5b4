-- Runs on H2 and on PostgreSQL alike.

-- In which class it was, also where a line is about one of its students or assignments.
alter table audit_entry add column class_id uuid;
update audit_entry set class_id = subject_id where subject_kind = 'SCHOOL_CLASS';
create index audit_entry_class on audit_entry (class_id, happened_at);

-- Newest first, as they are read.
drop index audit_entry_time;
create index audit_entry_newest on audit_entry (happened_at desc, id desc);
