-- A complaint against a disciplinary decision (chapter IV of the law) has periods and steps of its own. Complaints of before are none.
alter table kntc.complaint add column disciplinary boolean not null default false;
comment on column kntc.complaint.disciplinary is 'what is complained about is a disciplinary decision';
