-- What an installation by OAuth brings. The tokens are sealed: nobody can read them without the host's keys. token is null where the
-- host's settings have it, and where the bot is not there any more (stopped_at). token_at is since when there is this token.
-- renewals is the fence of whoever renews it; organization is the Enterprise Grid that a workspace is in, or is.
alter table workspaces add column token text;
alter table workspaces add column renewal text;
alter table workspaces add column ends_at bigint;
alter table workspaces add column token_at bigint;
alter table workspaces add column stopped_at bigint;
alter table workspaces add column installer text;
alter table workspaces add column organization text;
alter table workspaces add column renewals bigint not null default 0;
alter table workspaces add column renewing_until bigint;
create index workspaces_of_organization on workspaces (platform, organization) where organization is not null;

-- Who was sent to the platform's consent page, as hashes: what comes back, and the browser it must come back from.
create table install_states (
  hash text primary key,
  browser text not null,
  invite text,
  ends_at bigint not null);
create index install_states_by_end on install_states (ends_at);

-- One-time links by which a client's own workspace becomes the client's here, as hashes.
create table invites (
  hash text primary key,
  agency_id text not null references agencies (id),
  client_id text not null references clients (id),
  ends_at bigint not null,
  used_at bigint);
create index invites_of_client on invites (agency_id, client_id) where used_at is null;
