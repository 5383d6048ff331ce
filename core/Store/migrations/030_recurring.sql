-- A request with a rule is a series: it is due never, and each date of the rule is a request of its own, made once. every_from is since when
-- the rule holds; series_on is the rule's date, which no two of a series have.
alter table requests add column every_from text;
alter table requests add column series_id text;
alter table requests add column series_on text;
create unique index requests_of_series on requests (series_id, series_on) where series_id is not null;
create index requests_series on requests (agency_id) where every is not null;
