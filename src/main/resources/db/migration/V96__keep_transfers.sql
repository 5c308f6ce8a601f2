-- The transfer book (sổ chuyển đơn): one row each time that a petition is sent on. A petition that comes back may be sent on again, as
-- the next round. Neutral: who petitions lies in the vault.
create table kntc.transfer (
    case_number      varchar(50)  not null references kntc.case_record,
    round            integer      not null check (round >= 1),
    agency           varchar(30)  not null,
    kind             varchar(20)  not null,
    received_on      date         not null,
    written_on       date,
    people           integer      not null,
    receiver_agency  varchar(30),
    receiver_name    text,
    receiver_address text,
    receiver_type    varchar(20),
    papers           text[]       not null default '{}',
    citizen_asked    boolean      not null default false,
    slip_form        varchar(20),
    slip_number      varchar(60),
    issued_on        date,
    dispatched_on    date,
    receiving_case   varchar(50) references kntc.case_record,
    returned         boolean,
    answered_on      date,
    answer_body      text,
    answer_number    varchar(60),
    answer_date      date,
    answer_gist      text,
    urged            integer      not null default 0,
    urged_on         date,
    urging_open      boolean      not null default false,
    citizen_told_on  date,
    kept_reason      text,
    primary key (case_number, round),
    check ((answered_on is null) = (returned is null))
);

comment on column kntc.transfer.receiver_agency is 'agency of this system; null for a body outside it';
comment on column kntc.transfer.receiving_case is 'case that began there with this transfer';
comment on column kntc.transfer.urged_on is 'last day on which urging was seen to, also where no letter went out';
comment on column kntc.transfer.kept_reason is 'why the petition was not transferred after all';

create unique index transfer_that_began on kntc.transfer (receiving_case) where receiving_case is not null;
create index transfer_of_agency on kntc.transfer (agency, issued_on desc) where issued_on is not null;
create index transfer_awaited on kntc.transfer (case_number) where dispatched_on is not null and answered_on is null;
