-- Letters carry the abbreviation of the unit that draws them up in their number (Điều 15 Nghị định 30/2020/NĐ-CP): the office where nothing
-- else is entered.
alter table kntc.agency add column unit varchar(50) not null default 'VP';
alter table kntc.agency_state add column unit varchar(50) not null default 'VP';

-- Who resolved second complaints under earlier law; what stands today is kept with the agency. A row without agency holds for its level.
create table kntc.earlier_second_instance
(
    id         bigint generated always as identity primary key,
    level      varchar(20)  not null,
    agency     varchar(30) references kntc.agency,
    office     varchar(300) not null,
    valid_from date,
    valid_to   date         not null
);

insert into kntc.earlier_second_instance (level, office, valid_to)
values ('COMMUNE', 'Chủ tịch Ủy ban nhân dân cấp huyện quản lý trực tiếp địa bàn', date '2025-06-30');
