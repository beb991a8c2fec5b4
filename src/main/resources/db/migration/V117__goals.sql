-- Runs on H2 and on PostgreSQL alike.

-- Questions that a student has asked for in a quiz of their own, as versions; null where they have asked for none.
alter table attempt add column asks_first varchar(200);

-- The word that the student wants to reach by the day to be ready for; null where they only want to remember.
alter table ready_date add column target varchar(20);
