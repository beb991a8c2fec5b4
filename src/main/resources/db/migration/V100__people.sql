-- Runs on H2 and on PostgreSQL alike. Ids are made by the application.

create table account (
    id              uuid primary key,
    username        varchar(100) not null,
    -- without case, in letters that every keyboard has: nobody is doubled, and one letter may become several
    username_key    varchar(800) not null unique,
    display_name    varchar(200) not null,
    role            varchar(20) not null,
    password_hash   varchar(300) not null,
    active          boolean not null,
    created_at      timestamp(6) with time zone not null,
    -- by which another system knows the person, whatever they are called there now
    external_id      varchar(200),
    email           varchar(254),
    last_sign_in_at timestamp(6) with time zone,
    -- after some years its owner is erased
    deactivated_at  timestamp(6) with time zone,
    erased_at       timestamp(6) with time zone, -- nothing is left of who they were
    -- which state of it this is, so that of two who edit nobody overwrites the other unseen; accounts can't refer
    -- to accounts that come later in an archive
    edition         integer not null,
    edited_by       uuid,
    edited_at       timestamp(6) with time zone,
    -- by which people are sorted; null where nobody has said it, and the name itself has to tell
    family_name     varchar(200),
    -- where the name stands in lists, in the school's language: docs/decisions/order-of-names.md
    sort_key        varchar(400)
);
create unique index account_external_id on account (external_id);
create index account_by_role on account (role, active);
create index account_deactivated on account (deactivated_at);
create index account_by_name on account (sort_key, username_key);
