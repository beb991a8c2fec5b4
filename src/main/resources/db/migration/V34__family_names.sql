-- Runs on H2 and on PostgreSQL alike.

-- By which people are sorted; null where nobody has said it, and the name itself has to tell.
alter table account add column family_name varchar(200);

-- In letters that every keyboard has, of which one of another script becomes several.
alter table account alter column username_key set data type varchar(800);

-- Where the name stands in lists, in the school's language: docs/decisions/order-of-names.md. Null until the next start.
alter table account add column sort_key varchar(400);
drop index account_by_name;
create index account_by_name on account (sort_key, username_key);
