-- A visit at the desk (lượt tiếp công dân) has a number of its own, from the same counter as petitions.
insert into kntc.case_series (code, name, counter) values ('VISIT', 'Lượt tiếp công dân', 'CASE');

-- What was typed at the desk before the visit has its number. Neutral: people and content lie in the vault under deposit_id.
create table kntc.visit_intake (
    intake_id   uuid primary key,
    deposit_id  uuid         not null,
    agency      varchar(30)  not null,
    neutral     jsonb        not null,
    received_by varchar(100) not null,
    received_at timestamptz  not null,
    case_number varchar(50)
);
create index visit_intake_unregistered on kntc.visit_intake (received_at) where case_number is null;

-- The log (sổ tiếp công dân, Mẫu 03/TCD): one line a visit, numbered by agency and year without a gap.
create table kntc.reception_visit (
    case_number varchar(50)  primary key references kntc.case_record,
    agency      varchar(30)  not null,
    visited_on  date         not null,
    log_year    integer      not null,
    log_number  integer      not null,
    search_text text         not null,
    facts       jsonb        not null,
    unique (agency, log_year, log_number)
);
create index reception_visit_by_day on kntc.reception_visit (agency, visited_on, log_year, log_number);
