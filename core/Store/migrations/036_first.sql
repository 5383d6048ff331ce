-- When whoever does a request hears that she has to begin with what comes before it; null when that is too early to plan, or not needed.
alter table fits add column first_at bigint;
