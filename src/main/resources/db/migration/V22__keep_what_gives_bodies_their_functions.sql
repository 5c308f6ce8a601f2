-- What gives a body its functions, duties and powers, as decisions cite it after "Căn cứ". Without an agency: every agency; what an agency
-- has of its own comes first. No row for a day: decisions of that day cite none.
create table kntc.functions_instrument
(
    id         bigint generated always as identity primary key,
    agency     varchar(30) references kntc.agency,
    citation   varchar(500) not null,
    valid_from date         not null,
    valid_to   date check (valid_to >= valid_from),
    source     text         not null
);
create index functions_instrument_of_agency on kntc.functions_instrument (agency, valid_from);

-- In force on passing. Which text held before that day is not confirmed, so nothing is cited for it.
insert into kntc.functions_instrument (citation, valid_from, source)
values ('Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025', date '2025-06-16',
        'Luật 72/2025/QH15, có hiệu lực từ ngày được thông qua 16/6/2025');
