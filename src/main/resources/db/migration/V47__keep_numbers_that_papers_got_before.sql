-- A paper that was issued on paper before its case was entered here keeps the number it got there; the program never gives it again.
alter table kntc.document add column entered_number text;

alter table kntc.document drop constraint document_numbered_when_issued;
-- a number such as 12a/QĐ-UBND has no place of its own in the row of numbers
alter table kntc.document add constraint document_numbered_when_issued check (
    (series is null) = (number is null)
    and (series is null) = (number_year is null)
    and (series is not null or number_ordinal is null)
    and (series is null or number_ordinal is not null or entered_number is not null)
    and (issued_on is not null or series is null)
);

create unique index document_number_written_once on kntc.document (agency, series, number_year, number)
    where series is not null;

-- a series whose first number comes from paper has given none itself
alter table kntc.document_register drop constraint document_register_last_check;
alter table kntc.document_register add constraint document_register_last_check check (last >= 0);
