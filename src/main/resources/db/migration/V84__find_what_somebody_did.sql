-- "Việc đã xong của tôi": newest first, of one officer in all his cases.
create index case_act_of_officer on kntc.case_act (recorded_by, recorded_at desc) where line is not null;
