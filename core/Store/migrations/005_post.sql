create table inbox (
  platform text not null,
  workspace text not null,
  delivery text not null,
  heard_at bigint not null,
  answer text not null,
  primary key (platform, workspace, delivery));
create index inbox_by_age on inbox (heard_at);

-- takes is the fence of whoever sends it; tries counts how often a platform put it off, first at tried_at.
create table letters (
  id text primary key,
  agency_id text not null references agencies (id),
  subject text not null,
  kind text not null,
  occurrence text not null,
  reader text not null,
  say text not null,
  due_at bigint not null,
  manners text not null,
  takes bigint not null,
  tries bigint not null,
  tried_at bigint,
  leased_until bigint,
  done_at bigint,
  outcome text,
  why text,
  unique (agency_id, subject, occurrence));
create index letters_due on letters (due_at, id) where done_at is null;

create table cards (
  agency_id text not null references agencies (id),
  subject text not null,
  reader text not null,
  platform text not null,
  workspace text not null,
  room text not null,
  message text not null,
  drawn text not null,
  posted_at bigint not null,
  primary key (platform, workspace, room, message));
create index cards_of_subject on cards (agency_id, subject);

create table drafts (
  id text not null,
  agency_id text not null references agencies (id),
  person_id text not null references people (id),
  say text not null,
  fields text not null,
  created_at bigint not null,
  made text,
  primary key (agency_id, id));
create index drafts_by_age on drafts (created_at);

create table changes (
  agency_id text not null references agencies (id),
  turn text not null,
  step text not null,
  at bigint not null,
  person_id text not null,
  verb text not null,
  in_table text not null,
  row_id text not null,
  before text,
  after text,
  primary key (agency_id, turn, step));
create index changes_of_row on changes (agency_id, in_table, row_id, at);
create index changes_of_person on changes (agency_id, person_id, at);

-- One row, written when somebody asks whether the database can be.
create table pulse (
  id text primary key,
  beat_at bigint not null);
