-- Within how much working time the desk promises an answer, as `WorkLength` writes it; a client's null is the desk's, none at all is the word none.
alter table agencies add column promise text;
alter table clients add column promise text;

-- What a client was told of a request. said is the promise as it was given, null where none was; length and used are milliseconds of working
-- time; month is that of the asking, by the client's clock. due_at follows from the rest and from the calendar of whoever is to answer.
create table pledges (
  id text primary key references requests (id),
  agency_id text not null references agencies (id),
  client_id text not null references clients (id),
  month text not null,
  said text,
  length bigint not null,
  asked_at bigint not null,
  used bigint not null,
  runs_since bigint,
  answered_at bigint,
  dropped_at bigint,
  done_by bigint,
  due_at bigint);
create index pledges_of_month on pledges (agency_id, month, client_id) where said is not null;
create index pledges_running on pledges (agency_id) where runs_since is not null;
