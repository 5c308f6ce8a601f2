-- Who recorded a pause, its end and an extension; what was there before nobody in particular had recorded.
alter table kntc.clock_pause
    add column recorded_by text not null default 'he-thong',
    add column resume_decision_number text,
    add column resumed_by text,
    add column resume_recorded_at timestamptz;
alter table kntc.clock_pause alter column recorded_by drop default;
-- when an end that is recorded already was recorded, nobody knows: the moment of the pause is the earliest that it can have been
update kntc.clock_pause set resumed_by = 'he-thong', resume_recorded_at = recorded_at where resumed_on is not null;
alter table kntc.clock_pause add constraint clock_pause_end_has_a_recorder check (
    (resumed_on is null) = (resumed_by is null) and (resumed_on is null) = (resume_recorded_at is null)
    and (resume_decision_number is null or resumed_on is not null));

alter table kntc.clock_extension add column recorded_by text not null default 'he-thong';
alter table kntc.clock_extension alter column recorded_by drop default;

comment on column kntc.clock_pause.resume_decision_number is
    'number of the decision to go on; an expert assessment ends without one';

-- the cases whose clock is paused are few among those that run
create index statutory_clock_paused on kntc.statutory_clock (case_number) where state = 'PAUSED';
