-- By which rules of time zones what lies ahead was last computed; null for those of before anybody asked.
alter table agencies add column tz_version text;
