-- What touches a moment is found by when it ended, among a person's own: however long their history is.
create index entries_of_person on time_entries (agency_id, person_id, coalesce(ended_at, 9223372036854775807));
drop index entries_by_start;
-- Those that run end last of all.
drop index entries_running;
