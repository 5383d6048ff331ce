-- Whether what is urgent may come outside working hours: any, or null.
alter table people add column urgent text;
alter table clients add column urgent text;

-- The digest (a letter) in which this one waits for its reader's working hours: nobody takes it until that is sent. held_at says since when
-- it has waited, and stays when it no longer does.
alter table letters add column waits_for text;
alter table letters add column held_at bigint;
drop index letters_due;
create index letters_due on letters (due_at, id) where done_at is null and rests_for is null and waits_for is null;
create index letters_waiting on letters (waits_for, due_at, id) where done_at is null and waits_for is not null;
