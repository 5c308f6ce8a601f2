-- Runs that count every open clock again. A run that stopped half-way goes on after its last case.
create table kntc.recompute_run (
    id bigint generated always as identity primary key,
    cause text not null check (cause in ('CALENDAR', 'NIGHTLY', 'REQUEST')),
    reason text not null,
    requested_by text not null,
    calendar_revision bigint not null,
    day date not null,
    state text not null check (state in ('RUNNING', 'DONE')),
    last_case text not null default '',
    cases integer not null default 0,
    clocks integer not null default 0,
    changes integer not null default 0,
    tasks integer not null default 0,
    timers integer not null default 0,
    started_at timestamptz not null,
    progressed_at timestamptz not null,
    finished_at timestamptz check ((finished_at is null) = (state = 'RUNNING'))
);

comment on column kntc.recompute_run.day is 'the day on which it was asked for, in Viet Nam';

-- once per change of the calendar and once a night, whichever node is first
create unique index recompute_run_of_calendar_change on kntc.recompute_run (calendar_revision) where cause = 'CALENDAR';
create unique index recompute_run_of_night on kntc.recompute_run (day) where cause = 'NIGHTLY';
create index recompute_run_unfinished on kntc.recompute_run (progressed_at) where state = 'RUNNING';

create table kntc.recompute_change (
    run_id bigint not null references kntc.recompute_run (id),
    clock_id bigint not null references kntc.statutory_clock (id),
    case_number text not null,
    deadline_key text not null,
    old_due date not null,
    new_due date not null,
    problem text,
    primary key (run_id, clock_id)
);

comment on column kntc.recompute_change.problem is 'why the clock could not be counted again, and kept its date';

-- Whom a coming or a missed deadline was told to: once for each date a clock has had.
create table kntc.notification (
    id bigint generated always as identity primary key,
    clock_id bigint not null references kntc.statutory_clock (id),
    case_number text not null,
    deadline_key text not null,
    kind text not null check (kind in ('WARNING', 'ESCALATION')),
    due date not null,
    recipient_group text not null,
    sentence text not null,
    told_at timestamptz not null,
    unique (clock_id, kind, due)
);

create index notification_of_case on kntc.notification (case_number, id);
