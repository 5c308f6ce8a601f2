-- The statutory clocks of the cases, each with the rule and the inputs it was counted by, so that it can be counted again.
create table kntc.statutory_clock (
    id bigint generated always as identity primary key,
    case_number text not null,
    deadline_key text not null,
    name text not null,
    event_date date not null,
    facts jsonb not null,
    amount integer not null,
    unit text not null check (unit in ('CALENDAR_DAY', 'WORKING_DAY', 'YEAR')),
    direction text not null check (direction in ('AFTER', 'BEFORE', 'AT_LEAST')),
    regime text not null check (regime in ('R1', 'R2', 'R3')),
    basis text[] not null,
    doubts text[] not null,
    explanation text not null,
    skipped date[] not null,
    original_due date not null,
    unrolled_due date not null,
    due date not null,
    waiting boolean not null,
    state text not null check (state in ('RUNNING', 'PAUSED', 'MET', 'MISSED', 'CANCELLED')),
    met_on date check (met_on is null or state in ('MET', 'MISSED')),
    created_at timestamptz not null,
    changed_at timestamptz not null
);

comment on column kntc.statutory_clock.waiting is 'a time to let pass, which nobody can miss: its end is no overrun';
comment on column kntc.statutory_clock.state is 'as last acted on; a running clock past its due date is told as MISSED, a waiting one as MET';

create unique index statutory_clock_active on kntc.statutory_clock (case_number, deadline_key)
    where state in ('RUNNING', 'PAUSED');
create index statutory_clock_of_case on kntc.statutory_clock (case_number, id);
create index statutory_clock_running_by_due on kntc.statutory_clock (due) where state = 'RUNNING';
