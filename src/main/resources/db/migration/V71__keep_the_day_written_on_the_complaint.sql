alter table kntc.complaint add column written_on date;

comment on column kntc.complaint.written_on is 'The day that the petition bears; null where none is known.';
