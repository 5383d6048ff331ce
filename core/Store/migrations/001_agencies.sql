-- A tenant exists from the moment the bot is in a workspace; `setup` opens it.
create table agencies (
  id text primary key,
  name text not null,
  zone text not null,
  language text not null,
  currency text not null,
  hours text,
  opened_at bigint,
  last_request bigint not null,
  planned_until bigint not null,
  left_steps text not null);
create index agencies_to_plan on agencies (planned_until) where opened_at is not null;

-- client_id is null at home, and names the client whose own workspace it is.
create table workspaces (
  platform text not null,
  id text not null,
  agency_id text not null references agencies (id),
  client_id text,
  name text not null,
  bot text not null,
  primary key (platform, id));

create table people (
  id text primary key,
  agency_id text not null references agencies (id),
  role text not null,
  name text not null,
  language text not null,
  zone text not null,
  standup text,
  removed_at bigint);
create index people_of_agency on people (agency_id);

-- Somebody on a platform. person_id is null while they are nobody's; kind is full, guest, external or bot.
create table accounts (
  agency_id text not null references agencies (id),
  platform text not null,
  team text not null,
  account text not null,
  person_id text references people (id),
  kind text not null,
  name text not null,
  language text not null,
  zone text not null,
  workspace text not null,
  dm text,
  asked_at bigint,
  primary key (agency_id, platform, team, account));
create index accounts_of_person on accounts (agency_id, person_id);

create table contacts (
  agency_id text not null references agencies (id),
  person_id text not null references people (id),
  client_id text not null,
  primary key (person_id, client_id));

-- A binding of a room: rebinding ends the row and begins another, so that history stays with its client.
create table rooms (
  id text primary key,
  agency_id text not null references agencies (id),
  platform text not null,
  workspace text not null,
  room text not null,
  client_id text,
  language text,
  inside_since bigint,
  unbound_at bigint);
create unique index one_binding on rooms (platform, workspace, room) where unbound_at is null;
create index rooms_of_client on rooms (agency_id, client_id) where unbound_at is null;

-- What somebody unknown said, until the platform has told who that is.
create table waiting (
  agency_id text not null references agencies (id),
  platform text not null,
  team text not null,
  account text not null,
  said text not null,
  at bigint not null);
create index waiting_for on waiting (agency_id, platform, team, account);
