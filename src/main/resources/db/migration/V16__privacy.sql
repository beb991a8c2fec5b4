-- Runs on H2 and on PostgreSQL alike.

-- Since when an account is deactivated; after some years its owner is erased.
alter table account add column deactivated_at timestamp(6) with time zone;
update account set deactivated_at = current_timestamp where not active;

-- When its owner was erased: nothing is left of who they were.
alter table account add column erased_at timestamp(6) with time zone;
create index account_deactivated on account (deactivated_at);
