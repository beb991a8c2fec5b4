-- Runs on H2 and on PostgreSQL alike.

-- The topics of the course in their order, which is that of the numbers in table ability.
create table course_topic (
    position integer primary key,
    topic    varchar(60) not null unique
);

-- The questions of an assignment that asks everyone the same, in their order. Never changed: another plan gets
-- another.
create table quiz_form (
    id            uuid primary key,
    assignment_id uuid not null references assignment,
    plan          varchar(1100) not null, -- the topics' shares and the length
    made_at       timestamp(6) with time zone not null,
    unique (assignment_id, plan)
);

create table form_question (
    form_id             uuid not null references quiz_form,
    position            integer not null,
    question_version_id uuid not null references question_version,
    primary key (form_id, position)
);

-- The current estimate of a student's abilities, in the order of the course's topics.
create table ability (
    account_id            uuid primary key references account,
    means                 varchar(2000) not null,
    covariance            varchar(40000) not null,
    updated_at            timestamp(6) with time zone not null,
    -- where the latest attempt began: all of an attempt's answers are fitted together, to this
    start_means           varchar(2000) not null,
    start_covariance      varchar(40000) not null,
    -- which engine made it; those of an older one are computed anew from the answers at the next start
    engine                integer not null,
    -- with what the latest attempt would have begun without the attempts whose outcome was withheld then: its
    -- questions are chosen by that; null where nothing was withheld
    told_start_means      varchar(2000),
    told_start_covariance varchar(40000)
);

create table attempt (
    id                 uuid primary key,
    account_id         uuid not null references account,
    open_for           uuid unique, -- the account while the attempt is open: a student has one open attempt at most
    topics             varchar(1000) not null,
    max_items          integer not null,
    until_sure         boolean not null,
    seed               bigint not null,
    started_at         timestamp(6) with time zone not null,
    finished_at        timestamp(6) with time zone,
    -- which it began with and keeps; null for the experts' parameters
    calibration_id     uuid references calibration_run,
    -- what it is an attempt at, with what held when it began
    assignment_id      uuid references assignment,
    number             integer, -- counts the attempts at the assignment
    topic_weights      varchar(1000),
    form_id            uuid references quiz_form,
    silent             boolean not null,
    ends_at            timestamp(6) with time zone,
    -- by a teacher, and how long for; null minutes for as long as the assignment is open
    reopened_at        timestamp(6) with time zone,
    reopened_minutes   integer,
    end_reason         varchar(20), -- null while it is open
    -- a break: since when, until when at the latest, and how many seconds former ones took
    break_began        timestamp(6) with time zone,
    break_ends         timestamp(6) with time zone,
    break_taken        integer not null,
    -- how many right answers were foreseen when it began, to the questions whose answers count
    foreseen_right     double precision,
    foreseen_deviation double precision,
    ease               varchar(20) not null, -- how easy questions are meant to be that are chosen for each student
    -- since when the time limit runs, where the machine's clock was put back to before the start; null for since then
    runs_from          timestamp(6) with time zone
);
create index attempt_account on attempt (account_id, started_at);
create unique index attempt_attempt on attempt (assignment_id, account_id, number);
-- It is looked for open ones every few seconds: what is finished, nearly all of it, is passed over.
create index attempt_open on attempt (finished_at, ends_at);

-- A question put to a student, and the answer once it is given. The item parameters are those of that moment.
create table attempt_item (
    id                  uuid primary key,
    attempt_id          uuid not null references attempt,
    position            integer not null,
    question_version_id uuid not null references question_version,
    part_order          varchar(200) not null,
    discrimination      double precision not null,
    difficulty          double precision not null,
    guessing            double precision not null,
    topic_low           double precision not null,
    topic_high          double precision not null,
    probability         double precision not null,
    repeated            boolean not null,
    presented_at        timestamp(6) with time zone not null,
    response            varchar(2000),
    correct             boolean,
    answered_at         timestamp(6) with time zone,
    -- partial credit: the steps of the item as it was put, and what the answer scored
    steps               varchar(2000),
    score               integer,
    full_score          integer not null, -- what a right answer scores, so that points can be added up in the database
    aim                 varchar(20) not null, -- what the question was chosen for
    unique (attempt_id, position),
    unique (attempt_id, question_version_id)
);

-- What was known of each topic when an attempt ended, as a person sees it.
create table mastery_point (
    attempt_id      uuid not null references attempt,
    topic           varchar(60) not null,
    expected        double precision not null,
    low             double precision not null,
    high            double precision not null,
    -- on how many answers to the topic's own questions, of this attempt and of those before it, it rests: with none,
    -- nothing is shown
    answers         bigint not null,
    -- what was believed of the topic when the attempt began
    before_expected double precision,
    before_low      double precision,
    before_high     double precision,
    decision        varchar(20), -- of a quiz 'until it is sure'
    primary key (attempt_id, topic)
);

-- What the answers of an attempt at an assignment alone say of a topic.
create table attempt_share (
    attempt_id uuid not null references attempt,
    topic      varchar(60) not null,
    expected   double precision not null,
    low        double precision not null,
    high       double precision not null,
    answers    integer not null, -- on how many of the attempt's answers it rests
    primary key (attempt_id, topic)
);

-- What was believed of a student before a test, so that what they may know while it is withheld needs no replay of
-- all that came before.
create table estimate_before (
    attempt_id uuid primary key references attempt,
    means      varchar(2000) not null,
    covariance varchar(40000) not null,
    updated_at timestamp(6) with time zone not null
);

-- How long the answers to a question took, as the latest calibration found it.
create table question_time (
    question_version_id uuid primary key references question_version,
    answers             bigint not null,
    mean_seconds        double precision not null
);

create table answer_comment (
    attempt_item_id uuid primary key references attempt_item,
    body            varchar(1000) not null,
    written_by      uuid not null references account,
    written_at      timestamp(6) with time zone not null
);

-- A question that a teacher has voided for a class, or another answer that counts as right there.
create table regrade (
    id                  uuid primary key,
    class_id            uuid not null references school_class,
    question_version_id uuid not null references question_version,
    accepted            varchar(300), -- null: the question is voided
    made_by             uuid not null references account,
    made_at             timestamp(6) with time zone not null,
    undone_at           timestamp(6) with time zone
);
create index regrade_class on regrade (class_id);
create index regrade_question on regrade (question_version_id);

-- The answers that a regrade holds for, which stay as they were given. Who joins or leaves the class changes
-- nothing.
create table regraded_response (
    attempt_item_id uuid not null references attempt_item,
    regrade_id   uuid not null references regrade,
    primary key (attempt_item_id, regrade_id)
);
create index regraded_response_regrade on regraded_response (regrade_id);
