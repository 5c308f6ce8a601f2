-- A case number may have up to 42 letters, since an agency's id may have 30.
alter table kntc.timeline_entry alter column case_number type varchar(50);
alter table kntc.step_extra alter column case_number type varchar(50);
