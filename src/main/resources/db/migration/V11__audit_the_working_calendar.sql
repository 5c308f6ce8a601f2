-- A year that legal staff have begun to enter counts like an unknown one until its days are complete.
alter table kntc.calendar_year drop constraint calendar_year_status_check;
alter table kntc.calendar_year add constraint calendar_year_status_check check (status in ('ENTERED', 'COMPUTED', 'OPENED'));

-- Who changed what in the calendar, when, and under which document; what a row was and became stays readable by itself.
create table kntc.calendar_change (
    id bigint generated always as identity primary key,
    changed_at timestamptz not null,
    changed_by text not null,
    act text not null check (act in ('ADDED', 'CORRECTED', 'WITHDRAWN', 'CONFIRMED', 'YEAR_OPENED', 'YEAR_ANNOUNCED')),
    year integer not null references kntc.calendar_year (year),
    day_before bigint references kntc.calendar_day (id),
    day_after bigint references kntc.calendar_day (id),
    was text,
    became text,
    source text not null,
    because text,
    check ((act = 'ADDED') <= (day_before is null and day_after is not null)),
    check ((act in ('CORRECTED', 'CONFIRMED')) <= (day_before is not null and day_after is not null)),
    check ((act = 'WITHDRAWN') <= (day_before is not null and day_after is null and because is not null))
);

comment on column kntc.calendar_change.source is 'the document with its number that the change rests on';
comment on column kntc.calendar_change.was is 'the row before, as a person reads it';
comment on column kntc.calendar_change.became is 'the row after, as a person reads it';

create index calendar_change_of_year on kntc.calendar_change (year, id desc);
create index calendar_day_of_date on kntc.calendar_day (date);

create function kntc.refuse_loss() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are never deleted or rewritten', tg_table_name;
end $$;

create trigger calendar_change_is_final before update or delete or truncate on kntc.calendar_change
    for each statement execute function kntc.refuse_loss();
create trigger calendar_day_is_kept before delete or truncate on kntc.calendar_day
    for each statement execute function kntc.refuse_loss();
