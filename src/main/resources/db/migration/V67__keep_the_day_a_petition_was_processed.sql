-- Null where the petition was processed on the day on which that was recorded.
alter table kntc.petition add column processed_on date;
