-- The list of cases by last day walks along this index: an agency is the beginning of its numbers (CaseNumber).
create index case_deadline_by_agency on kntc.case_deadline (lower(split_part(case_number, '-', 1)), next_due, case_number)
    where next_due is not null;
