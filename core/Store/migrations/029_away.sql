-- When a member is away, as `Absences` writes it, and what clients read about it.
alter table people add column absent text;
alter table people add column absent_note text;
