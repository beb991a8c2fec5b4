-- Runs on H2 and on PostgreSQL alike.

-- Whether questions that only ask to reckon with figures are left out; null where there is no quiz. An attempt keeps what
-- held when it began.
alter table assignment add column without_figures boolean;
update assignment set without_figures = false where max_items is not null;
alter table assignment_template add column without_figures boolean;
update assignment_template set without_figures = false where max_items is not null;
alter table attempt add column without_figures boolean default false not null;
