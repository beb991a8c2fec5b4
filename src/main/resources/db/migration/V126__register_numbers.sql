-- Runs on H2 and on PostgreSQL alike.

-- A student's number on the register of the class, and whether the class's lists go by it.
alter table class_member add column register_number integer;
alter table school_class add column by_number boolean default false not null;
