-- What the groups of an agency were told, newest first, and how much of it is still open, without reading other agencies' rows.
alter table kntc.notification
    add column agency text not null generated always as (lower(split_part(case_number, '-', 1))) stored;

-- the group lies in it so that counting needs nothing but the index
create index notification_of_agency on kntc.notification (agency, id) include (recipient_group);

-- few clocks run at a time, while what was told is kept for good
create index statutory_clock_running_of_agency on kntc.statutory_clock (lower(split_part(case_number, '-', 1)))
    where state = 'RUNNING';
