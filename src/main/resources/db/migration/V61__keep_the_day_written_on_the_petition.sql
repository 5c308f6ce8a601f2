-- The day that the petition bears (khoản 2 Điều 8 Luật Khiếu nại); null where it bears none or nobody entered it.
alter table kntc.petition_intake add column written_on date;
alter table kntc.petition add column written_on date;
