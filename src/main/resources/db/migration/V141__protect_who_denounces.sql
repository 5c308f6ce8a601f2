-- The protection of who denounces (bảo vệ người tố cáo) is a case of its own. It counts by a counter of its own and far away, so that no gap
-- among the numbers that everybody sees tells that there is one; nor is it offered among the kinds to search for.
alter table kntc.case_series add column offered boolean not null default true;
comment on column kntc.case_series.offered is 'whether everybody may choose it in a search';

insert into kntc.case_series (code, name, counter, first_number, instead_of_kind, offered)
values ('PROTECTION', 'Bảo vệ người tố cáo', 'PROTECTION', 700001, 'Bảo vệ người tố cáo', false);
