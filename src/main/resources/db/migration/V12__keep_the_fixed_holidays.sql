-- Holidays whose date never changes: they count in every year from the one that they began in, also where nobody has entered the year.
create table kntc.fixed_holiday (
    month integer not null,
    day integer not null,
    name text not null,
    from_year integer not null check (from_year between 1 and 9999),
    source text not null,
    primary key (month, day),
    check (make_date(2001, month, day) is not null)
);

comment on column kntc.fixed_holiday.from_year is 'first year in which it is a day off';
comment on column kntc.fixed_holiday.source is 'the article or document that sets the day';

insert into kntc.fixed_holiday (month, day, name, from_year, source) values
    (1, 1, 'Tết Dương lịch', 1, 'Điều 112 Bộ luật Lao động 45/2019/QH14'),
    (4, 30, 'Ngày Chiến thắng 30/4', 1, 'Điều 112 Bộ luật Lao động 45/2019/QH14'),
    (5, 1, 'Ngày Quốc tế Lao động 1/5', 1, 'Điều 112 Bộ luật Lao động 45/2019/QH14'),
    (9, 2, 'Quốc khánh', 1, 'Điều 112 Bộ luật Lao động 45/2019/QH14'),
    (11, 24, 'Ngày Văn hóa Việt Nam', 2026, 'Nghị quyết 28/2026/QH16 về phát triển văn hóa Việt Nam');
