-- Nhật ký hồ sơ: who did what in a case, when; written in the transaction of the act, never changed afterwards.
create table kntc.timeline_entry (
    id          bigint generated always as identity primary key,
    case_number varchar(40)  not null,
    acted_at    timestamptz  not null,
    acted_by    varchar(255) not null,
    act         text         not null
);

create index timeline_entry_of_case on kntc.timeline_entry (case_number, acted_at desc, id desc);
