-- Runs on H2 and on PostgreSQL alike.

-- What the columns of a table of people or classes were said to mean, for the next table with the same columns'
-- names. The id is made of the sorted names; the meanings stand in their order.
create table remembered_columns (
    id       uuid primary key,
    meanings varchar(4000) not null
);
