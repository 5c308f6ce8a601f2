-- Whoever was turned away, or came to nothing that has a kind, is told as what it is: never as a petition that nobody has classified.
alter table kntc.case_series add column unclassified_as varchar(100);
comment on column kntc.case_series.unclassified_as is 'what its cases are told as while they have no kind; null: as nobody has classified them';
update kntc.case_series set unclassified_as = 'Lượt tiếp công dân' where code = 'VISIT';
