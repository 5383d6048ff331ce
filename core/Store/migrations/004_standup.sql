-- One round a member and working day, from the moment it is posted, skipped or written in. state is Draft, Posted or Skipped.
create table standups (
  id text primary key,
  agency_id text not null references agencies (id),
  person_id text not null references people (id),
  day text not null,
  state text not null,
  changed_at bigint not null,
  unique (agency_id, person_id, day));

-- What the member wrote herself for one client, instead of what is drawn from the log and the requests. Empty: nothing is said.
create table standup_parts (
  id text primary key,
  agency_id text not null references agencies (id),
  standup_id text not null references standups (id),
  client_id text not null references clients (id),
  body text not null,
  unique (standup_id, client_id));

-- Before this time of its own day (H:mm, in its own zone) a client gets no standup.
create table standup_times (
  client_id text primary key references clients (id),
  agency_id text not null references agencies (id),
  posts_at text not null);
