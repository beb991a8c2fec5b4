-- Runs on H2 and on PostgreSQL alike.

-- Since when a quiz's time limit runs, where the machine's clock was put back to before the quiz began; null for since then.
alter table sitting add column runs_from timestamp(6) with time zone;
