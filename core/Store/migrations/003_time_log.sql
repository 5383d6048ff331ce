-- ended_at is exclusive; paused_at says that the end is a pause, which `resume` goes on from.
create table time_entries (
  id text primary key,
  agency_id text not null references agencies (id),
  person_id text not null references people (id),
  client_id text not null references clients (id),
  request_id text references requests (id),
  note text not null,
  tags text not null,
  started_at bigint not null,
  ended_at bigint,
  paused_at bigint,
  version bigint not null,
  check (ended_at is null or ended_at >= started_at));
create unique index one_running_timer on time_entries (agency_id, person_id) where ended_at is null;
create index entries_by_start on time_entries (agency_id, person_id, started_at);
-- What ends late is what is asked about: the running one, the last hours, this week.
create index entries_by_end on time_entries (agency_id, coalesce(ended_at, 9223372036854775807), person_id);
create index entries_running on time_entries (agency_id, client_id) where ended_at is null;
create index entries_paused on time_entries (agency_id, person_id, paused_at) where paused_at is not null;
