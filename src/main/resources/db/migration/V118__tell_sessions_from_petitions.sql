-- Kinds are those of petitions. What is numbered like a petition and is none, a session of a leader say, is told by what it is: never as a
-- petition that nobody has classified.
alter table kntc.case_series add column instead_of_kind varchar(100);
comment on column kntc.case_series.instead_of_kind is 'what its cases are, in place of a kind; null where they have one';
update kntc.case_series set instead_of_kind = 'Phiên tiếp công dân' where code = 'SESSION';
