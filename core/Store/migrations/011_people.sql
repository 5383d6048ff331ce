-- Since when the platform says that nobody is behind it any more.
alter table accounts add column gone_at bigint;

-- Since when the bot is known to be out of it, and since when people of another organisation read there too.
alter table rooms add column outside_since bigint;
alter table rooms add column shared_since bigint;
