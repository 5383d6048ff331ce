-- What was logged on a request is what is no longer left of its estimate; and a member's open work is her queue.
create index entries_of_request on time_entries (agency_id, request_id) where request_id is not null;
create index requests_of_owner on requests (agency_id, owner_id) where state not in ('Done', 'Declined', 'Cancelled');
-- In percent of what is left of a request: how much room is kept before it is due. No row: the usual.
create table buffers (
  agency_id text primary key references agencies (id),
  percent bigint not null check (percent between 0 and 200));
-- What was last planned for an open request that is due. cause says why it was raised that it does not fit, null while it fits;
-- looks_at is when that letter is due; planned is what its reminders were counted from.
create table fits (
  agency_id text not null references agencies (id),
  request_id text primary key references requests (id),
  planned text not null,
  cause text,
  looks_at bigint);
create index fits_of_agency on fits (agency_id);
