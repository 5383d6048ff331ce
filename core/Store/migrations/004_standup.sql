-- One round a member and working day. state is Draft, Posted or Skipped.
create table standups (
  id text primary key,
  agency_id text not null references agencies (id),
  person_id text not null references people (id),
  day text not null,
  state text not null,
  changed_at bigint not null,
  unique (agency_id, person_id, day));

-- What the member wrote herself for one client; what was not written is drawn from the log and the requests.
create table standup_parts (
  id text primary key,
  agency_id text not null references agencies (id),
  standup_id text not null references standups (id),
  client_id text not null references clients (id),
  yesterday text,
  today text,
  waiting text,
  unique (standup_id, client_id));
