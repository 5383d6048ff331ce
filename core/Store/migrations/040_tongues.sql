-- Which languages somebody was offered, each once: its tag; or first, while the row of all of them is still to come with their first message.
create table tongues (
  agency_id text not null references agencies (id),
  person_id text not null references people (id),
  what text not null,
  primary key (agency_id, person_id, what));
