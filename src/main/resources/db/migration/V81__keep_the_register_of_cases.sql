-- The ledger (sổ hồ sơ): one line for whatever has a number, with what every room may know of it. What only a petition has stays in
-- kntc.petition. Series that count by the same counter share their numbers; one that counts by its own begins where no other comes.
create table kntc.case_series (
    code         varchar(20)  primary key,
    name         varchar(100) not null,
    counter      varchar(20)  not null,
    first_number integer      not null default 1 check (first_number between 1 and 999999)
);
insert into kntc.case_series (code, name, counter) values
    ('PETITION', 'Đơn', 'CASE'),
    ('RECEPTION', 'Buổi tiếp công dân', 'CASE'),
    ('INSPECTION', 'Cuộc thanh tra, kiểm tra trách nhiệm', 'CASE'),
    ('REPORT', 'Báo cáo định kỳ', 'CASE');

alter table kntc.case_counter add column counter varchar(20) not null default 'CASE';
alter table kntc.case_counter alter column counter drop default;
alter table kntc.case_counter drop constraint case_counter_pkey;
alter table kntc.case_counter add primary key (agency, counter, year);

create table kntc.case_record (
    case_number   varchar(50)  primary key,
    agency        varchar(30)  not null,
    series        varchar(20)  not null references kntc.case_series,
    procedure     varchar(60)  not null,
    kind          varchar(20)  not null,
    status        varchar(10)  not null check (status in ('OPEN', 'CLOSED')),
    received_on   date         not null,
    summary       text         not null,
    search_text   text         not null,
    outcome_code  varchar(40),
    outcome       text,
    closed_on     date,
    registered_by varchar(100) not null,
    registered_at timestamptz  not null
);

comment on column kntc.case_record.procedure is 'key of the process that handles the case now';

insert into kntc.case_record (case_number, agency, series, procedure, kind, status, received_on, summary, search_text, outcome_code,
    outcome, closed_on, registered_by, registered_at)
select case_number, agency, 'PETITION',
    case when exists (select 1 from kntc.complaint where complaint.case_number = petition.case_number)
        then 'complaintFirstInstance' else 'petitionProcessing' end,
    kind, status, received_on, summary, search_text, outcome_code, outcome, closed_on, registered_by, registered_at
from kntc.petition;

create index case_record_newest on kntc.case_record (agency, registered_at desc, case_number desc);
create index case_record_by_status on kntc.case_record (agency, status, registered_at desc);
create index case_record_by_kind on kntc.case_record (agency, kind, registered_at desc);

-- the columns take the indexes over them along
alter table kntc.petition
    drop column agency,
    drop column kind,
    drop column status,
    drop column received_on,
    drop column summary,
    drop column search_text,
    drop column outcome_code,
    drop column outcome,
    drop column closed_on,
    drop column registered_by,
    drop column registered_at;
alter table kntc.petition add foreign key (case_number) references kntc.case_record;

-- Where the clocks of a case stand, told by whoever keeps the clocks. A table of its own: a recount of every clock must not write the
-- lines of the register, which are wide and much searched.
create table kntc.case_deadline (
    case_number varchar(50) primary key,
    paused      boolean not null,
    next_due    date
);

comment on column kntc.case_deadline.next_due is 'earliest last day of the clocks that run and can be missed';

insert into kntc.case_deadline (case_number, paused, next_due)
select case_number, bool_or(state = 'PAUSED'), min(due) filter (where state = 'RUNNING' and not waiting)
from kntc.statutory_clock
where state in ('RUNNING', 'PAUSED')
group by case_number;

create index case_deadline_next on kntc.case_deadline (next_due) where next_due is not null;
create index case_deadline_paused on kntc.case_deadline (case_number) where paused;

-- First and second instance, the same handed in again, handled together, sent on: told from both ends.
create table kntc.case_link (
    case_number varchar(50)  not null references kntc.case_record,
    relation    varchar(30)  not null,
    other       varchar(50)  not null references kntc.case_record,
    linked_by   varchar(100) not null,
    linked_at   timestamptz  not null,
    primary key (case_number, relation, other),
    check (case_number <> other)
);
create index case_link_of_other on kntc.case_link (other);
