-- A decision that was recorded wrongly is withdrawn and then recorded rightly; nothing of it is deleted.

-- one number for whatever is recorded about clocks: it tells which decision was recorded last, and names it in a request
create sequence kntc.clock_decision_entry;

alter table kntc.clock_pause
    add column entry bigint,
    add column resume_entry bigint,
    add column withdrawn_by text,
    add column withdrawn_at timestamptz,
    add column withdrawn_because text;
alter table kntc.clock_extension
    add column entry bigint,
    add column withdrawn_by text,
    add column withdrawn_at timestamptz,
    add column withdrawn_because text;

-- what is there already, in the order in which it was recorded; an end that V56 gave the moment of its pause comes after it
with recorded as (
    select 'PAUSE' as what, id, recorded_at as at from kntc.clock_pause
    union all
    select 'RESUME', id, resume_recorded_at from kntc.clock_pause where resumed_on is not null
    union all
    select 'EXTEND', id, recorded_at from kntc.clock_extension
), numbered as materialized (
    select what, id, row_number() over (order by at, what = 'EXTEND', id, what) as entry from recorded
), extensions as (
    update kntc.clock_extension e set entry = n.entry from numbered n where n.what = 'EXTEND' and n.id = e.id
)
update kntc.clock_pause p set entry = n.entry, resume_entry = r.entry
from numbered n left join numbered r on r.what = 'RESUME' and r.id = n.id
where n.what = 'PAUSE' and n.id = p.id;
select setval('kntc.clock_decision_entry', 1
    + (select count(*) + count(resumed_on) from kntc.clock_pause) + (select count(*) from kntc.clock_extension), false);

alter table kntc.clock_pause
    alter column entry set default nextval('kntc.clock_decision_entry'),
    alter column entry set not null,
    add constraint clock_pause_end_has_an_entry check ((resumed_on is null) = (resume_entry is null)),
    -- a pause that has ended is withdrawn after its end only, and then it is open again
    add constraint clock_pause_withdrawn check (
        (withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_because is null)
        and (withdrawn_at is null or resumed_on is null));
alter table kntc.clock_extension
    alter column entry set default nextval('kntc.clock_decision_entry'),
    alter column entry set not null,
    add constraint clock_extension_withdrawn check (
        (withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_because is null));

drop index kntc.clock_pause_open;
create unique index clock_pause_open on kntc.clock_pause (clock_id) where resumed_on is null and withdrawn_at is null;
alter table kntc.clock_extension drop constraint clock_extension_clock_id_number_key;
create unique index clock_extension_number on kntc.clock_extension (clock_id, number) where withdrawn_at is null;
create index clock_extension_of_clock on kntc.clock_extension (clock_id);

-- the end of a pause whose recording was withdrawn: the pause is open again and may get its right end
create table kntc.clock_resumption_withdrawn (
    entry bigint primary key,
    pause_id bigint not null references kntc.clock_pause (id),
    decision_number text,
    resumed_on date not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    withdrawn_by text not null,
    withdrawn_at timestamptz not null,
    withdrawn_because text not null
);

create index clock_resumption_withdrawn_of_pause on kntc.clock_resumption_withdrawn (pause_id);
