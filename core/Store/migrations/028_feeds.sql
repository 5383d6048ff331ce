-- The secret address of somebody's calendar feed; only its hash is kept, and a new one takes the place of the one before.
create table feeds (
  person_id text primary key references people (id),
  agency_id text not null references agencies (id),
  hash text not null unique,
  made_at bigint not null);
