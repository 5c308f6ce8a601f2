alter table kntc.complaint add column respondent_office text;
alter table kntc.complaint add column respondent_seat text;

comment on column kntc.complaint.respondent_office is 'As the petition names it; null where it names none. Neutral, like the seat.';
