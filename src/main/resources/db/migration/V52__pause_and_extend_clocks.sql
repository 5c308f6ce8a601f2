-- the tables' first edition counted whatever runs already
alter table kntc.statutory_clock add column rule_version integer not null default 1;
comment on column kntc.statutory_clock.rule_version is 'edition of the decision table that the clock was last counted by';

create index statutory_clock_active_by_case on kntc.statutory_clock (case_number, id) where state in ('RUNNING', 'PAUSED');

create table kntc.clock_pause (
    id bigint generated always as identity primary key,
    clock_id bigint not null references kntc.statutory_clock (id),
    ground text not null check (ground in ('SUSPENSION', 'EXPERT_ASSESSMENT')),
    decision_number text not null,
    paused_on date not null,
    resumed_on date check (resumed_on >= paused_on),
    basis text[] not null,
    doubts text[] not null,
    recorded_at timestamptz not null
);

create index clock_pause_of_clock on kntc.clock_pause (clock_id, paused_on, id);
create unique index clock_pause_open on kntc.clock_pause (clock_id) where resumed_on is null;

create table kntc.clock_extension (
    id bigint generated always as identity primary key,
    clock_id bigint not null references kntc.statutory_clock (id),
    number integer not null check (number > 0),
    extension_key text not null,
    grade text not null check (grade in ('COMPLEX', 'EXCEPTIONAL')),
    decision_number text not null,
    decided_on date not null,
    previous_due date not null,
    due date not null,
    basis text[] not null,
    doubts text[] not null,
    recorded_at timestamptz not null,
    unique (clock_id, number)
);
