-- One number for each committed change of the calendar, so that every node can tell cheaply whether its own picture is still the newest.
create table kntc.calendar_revision (
    single boolean primary key default true check (single),
    revision bigint not null
);

insert into kntc.calendar_revision (revision) values (1);

create function kntc.number_calendar_change() returns trigger language plpgsql as $$
begin
    update kntc.calendar_revision set revision = revision + 1;
    return null;
end
$$;

create trigger calendar_day_changed after insert or update or delete on kntc.calendar_day
    for each statement execute function kntc.number_calendar_change();
create trigger calendar_year_changed after insert or update or delete on kntc.calendar_year
    for each statement execute function kntc.number_calendar_change();
