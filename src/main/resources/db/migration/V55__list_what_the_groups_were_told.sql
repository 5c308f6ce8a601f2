-- What the groups of an agency were told, newest first, and how much of it is still open, without reading other agencies' rows.
alter table kntc.notification
    add column agency text not null generated always as (lower(split_part(case_number, '-', 1))) stored;

create index notification_of_group on kntc.notification (agency, recipient_group, id);

-- few clocks run at a time, while what was told is kept for good
create index statutory_clock_running_of_agency on kntc.statutory_clock (lower(split_part(case_number, '-', 1)))
    where state = 'RUNNING';
