-- A report of a period (báo cáo định kỳ) is a case of its own, once an agency and period; one on request (đột xuất, chuyên đề) may come often.
update kntc.case_series set instead_of_kind = 'Báo cáo định kỳ' where code = 'REPORT';

create table kntc.periodic_report (
    case_number varchar(50) primary key references kntc.oversight_case,
    agency      varchar(30) not null,
    year        integer     not null,
    period      varchar(20) not null,
    from_on     date        not null,
    to_on       date        not null,
    due_on      date        not null,
    sent_on     date
);
create unique index periodic_report_once on kntc.periodic_report (agency, year, period) where period <> 'REQUEST';
