-- Counted for each week's summary: the first answers of a stretch of time, and the promises that were broken in it.
create index pledges_answered on pledges (agency_id, answered_at) where said is not null;
create index pledges_due on pledges (agency_id, due_at) where said is not null;

-- Counts a meeting's changes for calendars, those that were undone too.
alter table meetings add column version bigint not null default 1;
