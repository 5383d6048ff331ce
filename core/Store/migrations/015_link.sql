-- What somebody says from another account of theirs to be known there as who they are here, as hashes; with where it was shown, for there what
-- came of it is told.
create table link_codes (
  hash text primary key,
  agency_id text not null references agencies (id),
  person_id text not null references people (id),
  platform text not null,
  workspace text not null,
  room text not null,
  team text not null,
  account text not null,
  ends_at bigint not null);
create index link_codes_of_person on link_codes (agency_id, person_id);

-- spoke_at: when somebody of several accounts last came over to this one: there letters go. shut_at: since when nothing that the bot writes
-- there is taken.
alter table accounts add column spoke_at bigint;
alter table accounts add column shut_at bigint;
