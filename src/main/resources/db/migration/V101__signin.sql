-- Runs on H2 and on PostgreSQL alike.

-- By which someone chooses a password of their own. An account has one at most; a new one replaces it.
create table password_setup_code (
    account_id uuid primary key references account,
    code_hash  varchar(64) not null,
    expires_at timestamp(6) with time zone not null
);

-- Who is signed in, and on which devices they stay so.
create table sign_in (
    id               uuid primary key,
    account_id       uuid not null references account,
    method           varchar(30) not null,
    started_at       timestamp(6) with time zone not null,
    last_seen_at     timestamp(6) with time zone not null,
    address          varchar(100) not null,
    browser          varchar(100) not null,
    password_mark    varchar(64) not null, -- a hash of the password's hash: another password ends the sign-in
    token_hash       varchar(64), -- null unless the device is remembered
    former_hash      varchar(64), -- for requests that were under way when the token changed
    renewed_at       timestamp(6) with time zone,
    remembered_until timestamp(6) with time zone,
    confirmed_at     timestamp(6) with time zone -- when the password was given again on an open page
);
create index sign_in_account on sign_in (account_id);

-- Browsers from which somebody has signed in: attempts from there are counted apart.
create table device_cookie (
    account_id   uuid not null references account,
    device_hash  varchar(64) not null,
    last_used_at timestamp(6) with time zone not null,
    primary key (account_id, device_hash)
);

-- Codes from an app as a second step after the password.
create table totp_enrolment (
    account_id   uuid primary key references account,
    secret       varchar(200) not null, -- encrypted
    last_step    bigint not null, -- of the last code that was taken: none is taken twice
    confirmed_at timestamp(6) with time zone
);

create table recovery_code (
    account_id uuid not null references account,
    code_hash  varchar(64) not null,
    primary key (account_id, code_hash)
);

create table passkey (
    credential_id   varchar(1400) primary key, -- Base64; WebAuthn allows 1023 bytes
    account_id      uuid not null references account,
    label           varchar(100) not null,
    public_key      varchar(4000) not null,
    signature_count bigint not null,
    verified        boolean not null,
    backup_eligible boolean not null,
    backed_up       boolean not null,
    transports      varchar(200) not null,
    attestation     varchar(20000) not null,
    client_data     varchar(20000) not null,
    created_at      timestamp(6) with time zone not null,
    last_used_at    timestamp(6) with time zone not null
);
create index passkey_account on passkey (account_id);

-- Who somebody is for a provider of single sign-on.
create table federated_identity (
    issuer     varchar(500) not null,
    subject    varchar(255) not null,
    account_id uuid not null references account,
    linked_at  timestamp(6) with time zone not null,
    primary key (issuer, subject)
);
create index federated_identity_account on federated_identity (account_id);
