-- A lesson section as it stood at some time, by the hash of its content; retired when the course no longer has it so.
create table section_version (
    id          uuid primary key,
    section     varchar(100) not null,
    hash        varchar(64)  not null,
    recorded_at timestamp(6) with time zone not null,
    retired_at  timestamp(6) with time zone,
    unique (section, hash)
);

-- The topics of the course in their order, which is that of the numbers in table ability.
create table course_topic (
    position integer     primary key,
    topic    varchar(60) not null unique
);
