-- The protection of who denounces (bảo vệ người tố cáo) is a case of its own. It counts by a counter of its own and far away, so that no gap
-- among the numbers that everybody sees tells that there is one.
insert into kntc.case_series (code, name, counter, first_number, instead_of_kind)
values ('PROTECTION', 'Bảo vệ người tố cáo', 'PROTECTION', 700001, 'Bảo vệ người tố cáo');
