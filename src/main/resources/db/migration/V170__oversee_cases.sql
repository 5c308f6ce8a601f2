-- Cases of oversight have numbers of their own, from the same counter as petitions, and are told by what they are.
insert into kntc.case_series (code, name, counter, instead_of_kind) values
    ('REVIEW', 'Rà soát vụ việc đông người, phức tạp, kéo dài', 'CASE', 'Rà soát vụ việc'),
    ('CROWD', 'Phối hợp xử lý vụ việc đông người', 'CASE', 'Vụ việc đông người');
update kntc.case_series set instead_of_kind = 'Thanh tra, kiểm tra trách nhiệm' where code = 'INSPECTION';

-- Where each of them stands; what was done stands in the log of its case.
create table kntc.oversight_case (
    case_number varchar(50)  primary key references kntc.case_record,
    agency      varchar(30)  not null,
    procedure   varchar(100) not null,
    stage       varchar(40)  not null,
    parent      varchar(50)  references kntc.oversight_case,
    ended_as    varchar(40),
    ended_on    date
);
comment on column kntc.oversight_case.parent is 'the plan that began an inspection, or null';
create index oversight_case_of_agency on kntc.oversight_case (agency, case_number);
create index oversight_case_begun on kntc.oversight_case (parent) where parent is not null;

-- The cases that it is about.
create table kntc.oversight_matter (
    case_number varchar(50) not null references kntc.oversight_case,
    about       varchar(50) not null references kntc.case_record,
    primary key (case_number, about)
);
create index oversight_matter_about on kntc.oversight_matter (about);
