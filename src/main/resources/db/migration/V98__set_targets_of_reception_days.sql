-- A target of reception days that an agency sets its head beyond the legal minimum, and as what the law sees him.
create table kntc.reception_target (
    agency varchar(30)  primary key,
    role   varchar(40)  not null,
    days   integer      check (days between 1 and 31),
    period varchar(10)  check (period in ('WEEK', 'MONTH')),
    set_by varchar(100) not null,
    set_at timestamptz  not null,
    check ((days is null) = (period is null))
);
comment on column kntc.reception_target.role is 'as determineReceptionDuty asks for it';
