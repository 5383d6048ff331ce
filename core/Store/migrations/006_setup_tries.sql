-- Wrong codes said to `setup`, so that nobody can try them all.
create table setup_tries (
  agency_id text not null references agencies (id),
  platform text not null,
  team text not null,
  account text not null,
  at bigint not null);
create index setup_tries_of on setup_tries (agency_id, platform, team, account, at);
