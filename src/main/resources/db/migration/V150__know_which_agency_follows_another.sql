-- An agency that was merged: who goes on with its cases, from which day, by which paper.
create table kntc.agency_succession (
    agency     varchar(30)  primary key references kntc.agency,
    successor  varchar(30)  not null references kntc.agency,
    from_day   date         not null,
    document   varchar(300) not null,
    entered_at timestamptz  not null,
    entered_by varchar(64)  not null,
    check (agency <> successor)
);
create index agency_succession_by_successor on kntc.agency_succession (successor);

-- Its cases that were open then, each told once.
create table kntc.case_succession (
    case_number varchar(50) primary key references kntc.case_record,
    agency      varchar(30) not null references kntc.agency_succession,
    told_at     timestamptz not null
);
