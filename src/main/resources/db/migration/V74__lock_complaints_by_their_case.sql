-- The lock of the case is the only one; nothing counts the changes of a complaint beside it.
alter table kntc.complaint drop column version;
