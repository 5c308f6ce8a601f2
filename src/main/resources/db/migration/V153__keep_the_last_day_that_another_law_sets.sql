-- A denunciation of a breach of state management may not be resolved after the limit of the law on administrative sanctions (khoản 2 Điều 42
-- Luật Tố cáo): whatever the period is counted to, its last day is never later. Clocks from before have none.
alter table kntc.statutory_clock
    add column last_day       date,
    add column last_day_basis varchar(300),
    add constraint statutory_clock_last_day_has_its_basis check ((last_day is null) = (last_day_basis is null));
comment on column kntc.statutory_clock.last_day is 'day after which the period may not end, set by another law; null where none is';
comment on column kntc.statutory_clock.last_day_basis is 'article that sets that day, as it was entered';
