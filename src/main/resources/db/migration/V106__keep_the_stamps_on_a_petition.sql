-- What a petition that came on paper bears: the day of the postmark, and its number in the book of incoming papers (số đến). The day of
-- arrival is that of the receipt.
alter table kntc.petition_intake add column postmarked_on date;
alter table kntc.petition_intake add column arrival_number varchar(30);
alter table kntc.petition add column postmarked_on date;
alter table kntc.petition add column arrival_number varchar(30);
