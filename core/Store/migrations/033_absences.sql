-- Each absence with what clients read about it; ends_at is no later than starts_at for one that was called off. The note beside a person
-- (029) is read no more.
create table absences (
  id text primary key,
  agency_id text not null references agencies (id),
  person_id text not null references people (id),
  starts_at bigint not null,
  ends_at bigint not null,
  note text,
  cover_id text references people (id));
create index absences_of_person on absences (agency_id, person_id, ends_at);
-- What somebody gave away for the time of an absence, to be given back.
create table handovers (
  id text primary key references requests (id),
  agency_id text not null references agencies (id),
  from_id text not null references people (id),
  to_id text not null references people (id),
  handed_at bigint not null);
create index handovers_of_person on handovers (agency_id, from_id);
-- A later date that a client was asked about: one a request. was is the due date when they were asked; answer is Yes or No.
create table proposals (
  id text primary key references requests (id),
  agency_id text not null references agencies (id),
  note_id text not null,
  asked_by text not null references people (id),
  was text,
  due text not null,
  due_zone text not null,
  due_at bigint not null,
  asked_at bigint not null,
  answer text,
  answered_by text references people (id));
create index proposals_of_agency on proposals (agency_id);
