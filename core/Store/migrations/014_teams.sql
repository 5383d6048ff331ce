-- What the door of Teams must remember to speak first. Its words mean nothing to anybody else, and belong to no agency: a tenant may be told of
-- before it has one. left_at is set while the bot is not there.
create table teams_rooms (
  tenant text not null,
  room text not null,
  kind text not null,
  service_url text not null,
  bot text not null,
  team text not null,
  left_at bigint,
  primary key (tenant, room));

-- room is their own chat with the bot, null until one is known; heard_in any that they are in. blocked_at is set while they do not take what the bot writes.
create table teams_people (
  tenant text not null,
  account text not null,
  object_id text not null,
  name text not null,
  language text not null,
  zone text not null,
  kind text not null,
  room text,
  heard_in text not null,
  blocked_at bigint,
  primary key (tenant, account));
