-- A member's own working hours, where they are not the desk's.
alter table people add column hours text;

-- Days off as `DaysOff` writes them; null for none.
alter table people add column days_off text;
alter table clients add column days_off text;
