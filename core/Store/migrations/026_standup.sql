-- standups.day is a date for a day's round, and an ISO week (2026-W49) for a week's summary. by_itself: when nobody posted it and it was posted.
alter table standups add column by_itself bigint;

-- When it was last written after its round was posted; null before that.
alter table standup_parts add column edited_at bigint;

-- How a member has her standups. weekly is a time and a day (15:00 fri), or off; null for the usual. auto_at and weekly_auto_at: since when
-- drafts that nobody posts are posted by themselves.
create table standup_habits (
  person_id text primary key references people (id),
  agency_id text not null references agencies (id),
  weekly text,
  auto_at bigint,
  weekly_auto_at bigint);

-- Clients that read in their weekly summary how long was worked for them, and since when.
create table standup_hours (
  client_id text primary key references clients (id),
  agency_id text not null references agencies (id),
  shown_at bigint not null);

-- Drafts that will post themselves. wakes_at is when that is tried, planned_at when it was to be.
create table standup_autos (
  id text primary key,
  agency_id text not null references agencies (id),
  person_id text not null references people (id),
  day text not null,
  planned_at bigint not null,
  wakes_at bigint not null);
create index standup_autos_due on standup_autos (wakes_at);

-- What a client wrote beneath its part. card is the subject of the card there; answer what was said back.
create table standup_replies (
  id text primary key,
  agency_id text not null references agencies (id),
  standup_id text not null references standups (id),
  client_id text not null references clients (id),
  author_id text not null references people (id),
  platform text not null,
  workspace text not null,
  room text not null,
  message text not null,
  card text not null,
  reader text not null,
  said_at bigint not null,
  body text not null,
  link text not null,
  state text not null,
  answer text not null,
  answered_by text,
  answered_at bigint,
  edited_at bigint,
  withdrawn_at bigint);
