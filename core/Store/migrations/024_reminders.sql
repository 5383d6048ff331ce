-- What somebody wants to be told. It is for one person or for one client's side; every is the rule of one that comes again, and due, in
-- due_zone, the moment of one that does not. awaits_client: it sleeps until that client answers, or until due_at.
create table reminders (
  id text primary key,
  agency_id text not null references agencies (id),
  asked_by text not null references people (id),
  person_id text references people (id),
  client_id text references clients (id),
  request_id text references requests (id),
  what text not null,
  every text,
  starts_on text,
  due text,
  due_zone text,
  due_at bigint,
  awaits_client text references clients (id),
  state text not null,
  created_at bigint not null,
  changed_at bigint not null);
create index reminders_of_asker on reminders (agency_id, asked_by) where state = 'Open';
create index reminders_of_person on reminders (agency_id, person_id) where state = 'Open';
create index reminders_of_client on reminders (agency_id, client_id) where state = 'Open';
create index reminders_by_rule on reminders (agency_id) where state = 'Open' and every is not null;
create index reminders_awaiting on reminders (agency_id, awaits_client) where state = 'Open' and awaits_client is not null;

-- What a bare `snooze` puts off: the last of these that somebody got.
create index letters_to_snooze on letters (agency_id, reader, done_at) where outcome = 'sent' and kind in ('remind', 'reminder', 'warning', 'promise');
