-- The read model of the statutory tables and figures: whatever is counted, one row each, projected from the log of acts, the register, the
-- links and the clocks of a case. Nothing here is the truth: every row can be made again, and a case is always replaced as a whole. No
-- identity, no text of anybody. What each column is filled with stands in decisions/report-facts.yaml.
create table kntc.report_visit (
    case_number varchar(50) not null, row_no integer not null, agency varchar(30) not null, regime varchar(10) not null,
    series varchar(20) not null, procedure varchar(60) not null, kind varchar(20) not null, outcome varchar(40), closed_on date,
    day date, type varchar(20), people integer, matters integer, repeated boolean, refused boolean,
    primary key (case_number, row_no)
);
comment on table kntc.report_visit is 'a reception of somebody (lượt tiếp), at the desk or in a session of a leader';

create table kntc.report_petition (
    case_number varchar(50) not null, row_no integer not null, agency varchar(30) not null, regime varchar(10) not null,
    series varchar(20) not null, procedure varchar(60) not null, kind varchar(20) not null, outcome varchar(40), closed_on date,
    received_on date, channel varchar(20), people integer, signers integer, field varchar(20), repeated boolean, merged boolean,
    from_visit boolean, action varchar(20), routed_on date, processed_on date, competent boolean, fit boolean, instance integer,
    accepted_on date, refused_on date, resolved_on date, due_on date,
    primary key (case_number, row_no)
);
comment on table kntc.report_petition is 'a petition (đơn), with how it was processed and whether what it asks has been resolved';

create table kntc.report_case (
    case_number varchar(50) not null, row_no integer not null, agency varchar(30) not null, regime varchar(10) not null,
    series varchar(20) not null, procedure varchar(60) not null, kind varchar(20) not null, outcome varchar(40), closed_on date,
    received_on date, accepted_on date, instance integer, field varchar(20), repeated boolean, complex boolean, decided_on date,
    result varchar(20), ruling varchar(20), withdrawn boolean, ended_on date, settled_on date, due_on date, in_time boolean,
    handling_on date, handled_on date, referred_on date,
    primary key (case_number, row_no)
);
comment on table kntc.report_case is 'a matter that was accepted to be resolved (vụ việc đã thụ lý)';

create table kntc.report_decision (
    case_number varchar(50) not null, row_no integer not null, agency varchar(30) not null, regime varchar(10) not null,
    series varchar(20) not null, procedure varchar(60) not null, kind varchar(20) not null, outcome varchar(40), closed_on date,
    day date, type varchar(20), result varchar(20),
    primary key (case_number, row_no)
);
comment on table kntc.report_decision is 'a decision or conclusion by which a matter is resolved or ends';

create table kntc.report_execution (
    case_number varchar(50) not null, row_no integer not null, agency varchar(30) not null, regime varchar(10) not null,
    series varchar(20) not null, procedure varchar(60) not null, kind varchar(20) not null, outcome varchar(40), closed_on date,
    decided_on date, in_force_on date, instance integer, result varchar(20), way varchar(20), directed_on date, completed_on date,
    ended_on date,
    due_state_money numeric(17), due_state_land numeric(17, 2), due_org_money numeric(17), due_org_land numeric(17, 2),
    due_person_money numeric(17), due_person_land numeric(17, 2), restored_organizations integer, restored_persons integer,
    proposed_persons integer, proposed_officials integer, referred_cases integer, referred_persons integer, referred_officials integer,
    done_state_money numeric(17), done_state_land numeric(17, 2), done_org_money numeric(17), done_org_land numeric(17, 2),
    done_person_money numeric(17), done_person_land numeric(17, 2), handled_persons integer, handled_officials integer,
    prosecuted_cases integer, prosecuted_persons integer, prosecuted_officials integer,
    primary key (case_number, row_no)
);
comment on table kntc.report_execution is 'a decision that is carried out; money in đồng, land in m², altogether until now';

create table kntc.report_transfer (
    case_number varchar(50) not null, row_no integer not null, agency varchar(30) not null, regime varchar(10) not null,
    series varchar(20) not null, procedure varchar(60) not null, kind varchar(20) not null, outcome varchar(40), closed_on date,
    receiver_type varchar(20), sent_on date, urged integer, answered_on date, returned boolean, answered_by_paper boolean, type varchar(20),
    from_visit boolean,
    primary key (case_number, row_no)
);
comment on table kntc.report_transfer is 'a petition sent to another body, or a lower body told to resolve and report, with its answer';

create table kntc.report_reception_day (
    case_number varchar(50) not null, row_no integer not null, agency varchar(30) not null, regime varchar(10) not null,
    series varchar(20) not null, procedure varchar(60) not null, kind varchar(20) not null, outcome varchar(40), closed_on date,
    day date, type varchar(20), received_by varchar(20), mode varchar(20),
    primary key (case_number, row_no)
);
comment on table kntc.report_reception_day is 'a session in which a leader, or who stands in for him, received citizens';

create table kntc.report_clock (
    case_number varchar(50) not null, row_no integer not null, agency varchar(30) not null, regime varchar(10) not null,
    series varchar(20) not null, procedure varchar(60) not null, kind varchar(20) not null, outcome varchar(40), closed_on date,
    key varchar(60), from_on date, due_on date, original_due_on date, met_on date, state varchar(20), waiting boolean, in_time boolean,
    primary key (case_number, row_no)
);
comment on table kntc.report_clock is 'a statutory period of a case';

create index report_visit_of_agency on kntc.report_visit (agency, day);
create index report_petition_of_agency on kntc.report_petition (agency, received_on);
create index report_case_of_agency on kntc.report_case (agency, accepted_on);
create index report_decision_of_agency on kntc.report_decision (agency, day);
create index report_execution_of_agency on kntc.report_execution (agency, in_force_on);
create index report_transfer_of_agency on kntc.report_transfer (agency, sent_on);
create index report_reception_day_of_agency on kntc.report_reception_day (agency, day);
create index report_clock_of_agency on kntc.report_clock (agency, due_on);

-- By what the rows were made, so that a changed file makes all of them again; and that somebody asked for it.
create table kntc.report_state (
    only_one   boolean primary key default true check (only_one),
    facts      char(64),
    built_at   timestamptz,
    asked_at   timestamptz
);
insert into kntc.report_state default values;

-- What is marked as taken is of no use any more: how an event fared is told by the figures.
comment on table kntc.report_state is 'facts: SHA-256 of decisions/report-facts.yaml that the rows were made by';
