-- The execution of a decision on a complaint (thi hành quyết định giải quyết khiếu nại) has a number of its own, from the same counter as
-- petitions. Every figure that the statutory tables 01/KQGQ and 02/KQGQ ask of it stands here once, typed; money in đồng, land in m².
insert into kntc.case_series (code, name, counter) values ('EXECUTION', 'Thi hành quyết định giải quyết khiếu nại', 'CASE');

create table kntc.execution (
    case_number            varchar(50)   primary key references kntc.case_record,
    settled_case           varchar(50)   not null references kntc.case_record,
    agency                 varchar(30)   not null,
    decision_number        varchar(100)  not null,
    decided_on             date          not null,
    instance               smallint      not null check (instance in (1, 2)),
    outcome                varchar(20)   not null,
    resolved_in_time       boolean,
    in_force_on            date          not null,
    executable_from        date          not null,
    state                  varchar(20)   not null,
    way                    varchar(10),
    directed_on            date,
    ended_on               date,
    ended_as               varchar(20),
    urged                  integer       not null default 0,
    due_state_money        numeric(15)   not null default 0 check (due_state_money >= 0),
    due_state_land         numeric(15, 2) not null default 0 check (due_state_land >= 0),
    due_org_money          numeric(15)   not null default 0 check (due_org_money >= 0),
    due_org_land           numeric(15, 2) not null default 0 check (due_org_land >= 0),
    due_person_money       numeric(15)   not null default 0 check (due_person_money >= 0),
    due_person_land        numeric(15, 2) not null default 0 check (due_person_land >= 0),
    restored_organizations integer       not null default 0,
    restored_persons       integer       not null default 0,
    proposed_persons       integer       not null default 0,
    proposed_officials     integer       not null default 0,
    referred_cases         integer       not null default 0,
    referred_persons       integer       not null default 0,
    referred_officials     integer       not null default 0,
    done_state_money       numeric(15)   not null default 0 check (done_state_money between 0 and due_state_money),
    done_state_land        numeric(15, 2) not null default 0 check (done_state_land between 0 and due_state_land),
    done_org_money         numeric(15)   not null default 0 check (done_org_money between 0 and due_org_money),
    done_org_land          numeric(15, 2) not null default 0 check (done_org_land between 0 and due_org_land),
    done_person_money      numeric(15)   not null default 0 check (done_person_money between 0 and due_person_money),
    done_person_land       numeric(15, 2) not null default 0 check (done_person_land between 0 and due_person_land),
    handled_persons        integer       not null default 0,
    handled_officials      integer       not null default 0,
    prosecuted_cases       integer       not null default 0,
    prosecuted_persons     integer       not null default 0,
    prosecuted_officials   integer       not null default 0,
    unique (settled_case, decision_number)
);

comment on column kntc.execution.outcome is 'code of the verdict, as the procedure that settled the case names it';
comment on column kntc.execution.resolved_in_time is 'null where no period of resolution was kept here';
comment on column kntc.execution.ended_as is 'COMPLETED, NOTHING or REVIEWED';

create index execution_of_agency on kntc.execution (agency, in_force_on);
