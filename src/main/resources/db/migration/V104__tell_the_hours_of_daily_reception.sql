-- When and where an agency receives citizens every day (khoản 4 Điều 24 Luật Tiếp công dân). Never changed: the newest line holds, the
-- others tell who set what before.
create table kntc.reception_hours (
    id            bigint generated always as identity primary key,
    agency        varchar(30)  not null,
    place         varchar(300) not null,
    weekdays      varchar(13)  not null check (weekdays ~ '^[1-7](,[1-7])*$'),
    morning_from  time,
    morning_to    time,
    afternoon_from time,
    afternoon_to  time,
    contact       varchar(300),
    set_by        varchar(100) not null,
    set_at        timestamptz  not null,
    check ((morning_from is null) = (morning_to is null)),
    check ((afternoon_from is null) = (afternoon_to is null)),
    check (morning_from is not null or afternoon_from is not null)
);
comment on column kntc.reception_hours.weekdays is '1 for Monday';
create index reception_hours_newest on kntc.reception_hours (agency, id);
