create trigger fixed_holiday_changed after insert or update or delete on kntc.fixed_holiday
    for each statement execute function kntc.number_calendar_change();

-- A new fixed holiday also moves clocks that reach into years nobody has entered: they are counted again at the next start.
update kntc.calendar_revision set revision = revision + 1 where exists (select from kntc.statutory_clock);
