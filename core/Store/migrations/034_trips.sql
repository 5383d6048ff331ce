-- That a platform told another zone of somebody than before, so that each is asked about once. from_zone is what it told before they left,
-- home_zone what they lived by; answer is Open, Used or Kept.
create table trips (
  id text primary key,
  agency_id text not null references agencies (id),
  person_id text not null references people (id),
  platform text not null,
  team text not null,
  account text not null,
  zone text not null,
  from_zone text not null,
  home_zone text not null,
  answer text not null,
  told_at bigint not null,
  over_at bigint);
create index trips_of_person on trips (agency_id, person_id);
