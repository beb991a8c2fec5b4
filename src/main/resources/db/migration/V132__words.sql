-- Runs on H2 and on PostgreSQL alike.

-- In which words somebody reads the lessons.
alter table display_settings add column words varchar(20) default 'USUAL' not null;
