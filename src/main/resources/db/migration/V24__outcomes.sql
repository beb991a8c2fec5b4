-- Runs on H2 and on PostgreSQL alike.

-- On how many answers to the topic's own questions, of this sitting and of those before it, a point rests: with none,
-- nothing is shown. And what was believed of the topic when the sitting began; null for sittings from before this.
alter table mastery_point add column answers bigint not null default 0;
alter table mastery_point add column before_expected double precision;
alter table mastery_point add column before_low double precision;
alter table mastery_point add column before_high double precision;

update mastery_point set answers = (
    select count(*)
    from sitting ended
    join sitting earlier on earlier.account_id = ended.account_id and earlier.started_at <= ended.started_at
    join sitting_item item on item.sitting_id = earlier.id
    join question_version version on version.id = item.question_version_id
    where ended.id = mastery_point.sitting_id and version.topic = mastery_point.topic and item.answered_at is not null
      and not exists (
        select 1 from corrected_answer held join correction made on made.id = held.correction_id
        where held.sitting_item_id = item.id and made.undone_at is null and made.accepted is null));

-- How many right answers were foreseen when the sitting began, to the questions whose answers count.
alter table sitting add column foreseen_right double precision;
alter table sitting add column foreseen_deviation double precision;
