-- Runs on H2 and on PostgreSQL alike.

-- A name as lists write it; null where that is the name as it is written. Made with the sort key, whose mark says by
-- which setting.
alter table account add column list_name varchar(402);

-- Where the class's name stands in lists.
alter table school_class add column sort_key varchar(400);
