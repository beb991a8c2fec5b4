-- Runs on H2 and on PostgreSQL alike.

-- By which another system knows a person or a class, whatever they are called there now.
alter table account add column outside_id varchar(200);
alter table account add column email varchar(254);
alter table account add column last_sign_in_at timestamp(6) with time zone;
-- From before, only what was read or begun tells that somebody was here.
update account set last_sign_in_at = (
    select max(seen.moment) from (
        select account_id, visited_at as moment from section_progress
        union all
        select account_id, started_at from sitting) seen
    where seen.account_id = account.id);
create unique index account_outside_id on account (outside_id);
create index account_by_name on account (display_name, username_key);
create index account_by_role on account (role, active);

alter table school_class add column outside_id varchar(200);
alter table school_class add column begins date;
alter table school_class add column ends date;
create unique index school_class_outside_id on school_class (outside_id);

-- By which someone chooses a password of their own. An account has one at most; a new one replaces it.
create table sign_in_code (
    account_id uuid primary key references account,
    code_hash  varchar(64) not null,
    expires_at timestamp(6) with time zone not null
);
