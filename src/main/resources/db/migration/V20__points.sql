-- What a right answer to the question scores, so that what an answer earns of it can be added up where it is stored.
alter table sitting_item add column full_score integer default 1 not null;
update sitting_item set full_score = length(steps) - length(replace(steps, ' ', '')) + 1 where steps is not null;
