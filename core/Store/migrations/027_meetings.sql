-- A time offered to one client. weekly is the local date and time of a weekly one's first time, in weekly_zone; state is Offered, Agreed,
-- Another or Cancelled.
create table meetings (
  id text primary key,
  agency_id text not null references agencies (id),
  client_id text not null references clients (id),
  host_id text not null references people (id),
  members text not null,
  starts_at bigint not null,
  minutes bigint not null,
  weekly text,
  weekly_zone text,
  state text not null,
  changed_at bigint not null);
create index meetings_ahead on meetings (agency_id, starts_at) where state in ('Offered', 'Agreed');
