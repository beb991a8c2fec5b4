-- Runs on H2 and on PostgreSQL alike.

-- Who did what to whom, when and from where. Nothing refers to accounts by a foreign key: a line outlives its people.
create table audit_entry (
    id           uuid primary key,
    happened_at  timestamp(6) with time zone not null,
    actor_id     uuid,
    action       varchar(40) not null,
    subject_kind varchar(20) not null,
    subject_id   uuid,
    detail       varchar(1000) not null,
    address      varchar(100),
    class_id     uuid -- also where a line is about one of its students or assignments
);
create index audit_entry_actor on audit_entry (actor_id, happened_at);
create index audit_entry_subject on audit_entry (subject_id, happened_at);
create index audit_entry_class on audit_entry (class_id, happened_at);
create index audit_entry_newest on audit_entry (happened_at desc, id desc);
