-- Title of the paper that the law wants before a petition is done with; its number and date stand beside it. Null where none is wanted,
-- and for what ended before it was asked.
alter table kntc.petition add column document_title varchar(300);
