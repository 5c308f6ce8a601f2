-- The days on which coming and missed deadlines were told of to the end: a node that was down at the hour makes up for it.
create table kntc.deadline_watch (
    day date primary key,
    finished_at timestamptz not null
);

comment on column kntc.recompute_change.problem is
    'why the clock, or a step that hangs on it, could not be given its date, and kept the one it had';
