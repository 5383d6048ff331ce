-- The workspace (slack/T1) that a letter waits for, because it was out of reach, or had as many letters under way as it takes. Its place in
-- the order is kept, and whoever looks for what is due does not look at it.
alter table letters add column rests_for text;
drop index letters_due;
create index letters_due on letters (due_at, id) where done_at is null and rests_for is null;
create index letters_resting on letters (rests_for, manners, due_at, id) where done_at is null and rests_for is not null;

-- Why nothing is sent there: the bot's token is refused. Null where all is well.
alter table workspaces add column stopped text;
