-- Somebody's message that is a matter of ours. used_as is None, Asked, Pointed, Said or Note; subject is the request or note that it became.
-- thread is the message beneath which it stands; edited and gone are the platform's own moments, which may be told before the message is.
create table posts (
  id text not null,
  agency_id text not null references agencies (id),
  platform text not null,
  workspace text not null,
  room text not null,
  message text not null,
  thread text,
  team text not null,
  author text not null,
  body text not null,
  link text not null,
  reader text not null,
  used_as text not null,
  subject text,
  edited text not null,
  gone text not null,
  kept_at bigint not null,
  primary key (agency_id, id),
  unique (platform, workspace, room, message));
create index posts_by_age on posts (kept_at) where used_as in ('None', 'Asked');
create index posts_of_subject on posts (agency_id, subject) where subject is not null;

-- The thread in which a card stands; null for one that has its own.
alter table cards add column thread text;
create index cards_in_thread on cards (platform, workspace, room, thread) where thread is not null;

-- When the author changed the message that it was heard from, and when they took it away.
alter table notes add column edited_at bigint;
alter table notes add column withdrawn_at bigint;
