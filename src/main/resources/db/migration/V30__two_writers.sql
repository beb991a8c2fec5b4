-- Runs on H2 and on PostgreSQL alike.

-- What several people edit in forms: which state of it this is, so that nobody overwrites another one unseen, and who
-- has edited it last. Accounts can't refer to accounts that come later in an archive.
alter table account add column edition integer not null default 0;
alter table account add column edited_by uuid;
alter table account add column edited_at timestamp(6) with time zone;

alter table school_class add column edition integer not null default 0;
alter table school_class add column edited_by uuid references account;
alter table school_class add column edited_at timestamp(6) with time zone;

alter table student_group add column edition integer not null default 0;
alter table student_group add column edited_by uuid references account;
alter table student_group add column edited_at timestamp(6) with time zone;

alter table assignment add column edition integer not null default 0;
alter table assignment add column edited_by uuid references account;
alter table assignment add column edited_at timestamp(6) with time zone;

alter table outside_work add column edition integer not null default 0;
alter table outside_work add column edited_by uuid references account;
alter table outside_work add column edited_at timestamp(6) with time zone;
