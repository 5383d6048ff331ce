-- The country whose public holidays are kept, as `Countries` names it. A member's null is the desk's; none at all is the word none.
alter table agencies add column holidays text;
alter table people add column holidays text;
alter table clients add column holidays text;
