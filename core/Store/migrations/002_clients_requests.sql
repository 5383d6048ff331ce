create table clients (
  id text primary key,
  agency_id text not null references agencies (id),
  name text not null,
  name_key text not null,
  handle text not null,
  zone text not null,
  language text not null,
  hours text,
  rate bigint,
  currency text not null,
  archived_at bigint,
  unique (agency_id, name_key),
  unique (agency_id, handle));

-- due is an ISO date or date-time as it was said, in the client's zone; due_at is the instant computed from it.
create table requests (
  id text primary key,
  agency_id text not null references agencies (id),
  number bigint not null,
  client_id text not null references clients (id),
  what text not null,
  details text not null,
  link text not null,
  state text not null,
  urgency text not null,
  due text,
  due_zone text,
  due_at bigint,
  estimate bigint,
  tags text not null,
  every text,
  asked_by text not null references people (id),
  filed_by text not null references people (id),
  owner_id text references people (id),
  created_at bigint not null,
  changed_at bigint not null,
  asked_in text,
  confirmed_at bigint,
  version bigint not null,
  unique (agency_id, number));
create index requests_open on requests (agency_id, client_id) where state not in ('Done', 'Declined', 'Cancelled');
create index requests_due on requests (agency_id, due_at) where due_at is not null;

-- kind is Note, Question, Answer, Delivery, Change, Decline; readers is Everybody or Members.
create table notes (
  id text primary key,
  agency_id text not null references agencies (id),
  request_id text not null references requests (id),
  author_id text not null references people (id),
  at bigint not null,
  kind text not null,
  body text not null,
  link text not null,
  readers text not null);
create index notes_of_request on notes (agency_id, request_id, at);
