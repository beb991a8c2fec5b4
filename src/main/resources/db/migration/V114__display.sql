-- Runs on H2 and on PostgreSQL alike.

-- How somebody has set the look of their pages, and the voice that reads them. Who has chosen nothing has no row.
create table display_settings (
    account_id   uuid primary key references account,
    theme        varchar(20) not null,
    text_size    varchar(20) not null,
    line_space   varchar(20) not null,
    letter_space varchar(20) not null,
    typeface     varchar(20) not null,
    ruler        varchar(20) not null,
    voice        varchar(20) not null
);
