-- Who must do what by when, as the direction that holds has it; neutral.
create table kntc.execution_duty (
    case_number  varchar(50)   not null references kntc.execution on delete cascade,
    number       integer       not null check (number >= 1),
    who          varchar(300)  not null,
    what         varchar(2000) not null,
    due_on       date          not null,
    performed_on date,
    primary key (case_number, number)
);
create index execution_duty_open on kntc.execution_duty (due_on) where performed_on is null;
