-- When a call for the letter began of which nobody knows how it ended.
alter table letters add column begun_at bigint;
