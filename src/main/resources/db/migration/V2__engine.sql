-- Runs on H2 and on PostgreSQL alike.

-- Partial credit: the steps of the item as it was put, and what the answer scored.
alter table sitting_item add column steps varchar(2000);
alter table sitting_item add column score integer;
update sitting_item set score = case when correct then 1 else 0 end where correct is not null;

-- Where the latest sitting began: all of a sitting's answers are fitted together, to this. Estimates of engine 1 are
-- computed anew from the answers at the next start, and the start with them.
alter table ability add column start_means varchar(2000);
alter table ability add column start_covariance varchar(40000);
alter table ability add column engine integer not null default 1;
update ability set start_means = means, start_covariance = covariance;
alter table ability alter column start_means set not null;
alter table ability alter column start_covariance set not null;
