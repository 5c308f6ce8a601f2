-- Which years' notices have been entered; a year without a row is computed from weekends and fixed holidays, with a doubt.
create table kntc.calendar_year (
    year integer primary key check (year between 1 and 9999),
    status text not null check (status in ('ENTERED', 'COMPUTED')),
    source text not null,
    entered_by text not null,
    entered_at timestamptz not null default now()
);

-- Days that differ from Monday-to-Friday. Nothing is deleted: a correction withdraws the row and adds another.
create table kntc.calendar_day (
    id bigint generated always as identity primary key,
    date date not null,
    kind text not null check (kind in ('SWAP_WORK', 'SWAP_OFF', 'COMPENSATION', 'HOLIDAY')),
    name text not null,
    source text not null,
    notice_year integer not null references kntc.calendar_year (year),
    counted boolean not null,
    provisional boolean not null,
    entered_by text not null,
    entered_at timestamptz not null default now(),
    withdrawn_by text,
    withdrawn_at timestamptz,
    withdrawn_because text,
    check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_because is null))
);

comment on column kntc.calendar_day.source is 'the notice or article that sets the day';
comment on column kntc.calendar_day.notice_year is 'the year whose notice sets the day';
comment on column kntc.calendar_day.counted is 'false: proposed only, shown but without effect';
comment on column kntc.calendar_day.provisional is 'computed; no notice has set it yet';

create unique index calendar_day_in_force on kntc.calendar_day (date, kind) where withdrawn_at is null;

insert into kntc.calendar_year (year, status, source, entered_by) values
    (2024, 'ENTERED', 'Điều 111, 112 Bộ luật Lao động 2019; lịch nghỉ năm 2024 đã công bố', 'he-thong'),
    (2025, 'ENTERED', 'Điều 111, 112 Bộ luật Lao động 2019; lịch nghỉ năm 2025 đã công bố', 'he-thong'),
    (2026, 'ENTERED', 'Thông báo 9441/TB-BNV; Công văn 9859/VPCP-KGVX ngày 13/10/2025', 'he-thong'),
    (2027, 'COMPUTED', 'Tính theo Điều 111, 112 Bộ luật Lao động 2019; chưa có thông báo', 'he-thong');

insert into kntc.calendar_day (date, kind, name, source, notice_year, counted, provisional, entered_by)
select day.date::date, day.kind, day.name, day.source, extract(year from day.date::date)::integer, true, false, 'he-thong'
from (values
    ('2024-01-01', 'HOLIDAY', 'Tết Dương lịch', 'Điều 112 Bộ luật Lao động 2019'),
    ('2024-02-08', 'HOLIDAY', 'Tết Nguyên đán', 'Lịch nghỉ Tết năm 2024 đã công bố; Điều 112 Bộ luật Lao động 2019'),
    ('2024-02-09', 'HOLIDAY', 'Tết Nguyên đán', 'Lịch nghỉ Tết năm 2024 đã công bố; Điều 112 Bộ luật Lao động 2019'),
    ('2024-02-10', 'HOLIDAY', 'Tết Nguyên đán', 'Lịch nghỉ Tết năm 2024 đã công bố; Điều 112 Bộ luật Lao động 2019'),
    ('2024-02-11', 'HOLIDAY', 'Tết Nguyên đán', 'Lịch nghỉ Tết năm 2024 đã công bố; Điều 112 Bộ luật Lao động 2019'),
    ('2024-02-12', 'HOLIDAY', 'Tết Nguyên đán', 'Lịch nghỉ Tết năm 2024 đã công bố; Điều 112 Bộ luật Lao động 2019'),
    ('2024-02-13', 'COMPENSATION', 'Nghỉ bù Tết Nguyên đán', 'Lịch nghỉ Tết năm 2024 đã công bố; khoản 3 Điều 111 Bộ luật Lao động 2019'),
    ('2024-02-14', 'COMPENSATION', 'Nghỉ bù Tết Nguyên đán', 'Lịch nghỉ Tết năm 2024 đã công bố; khoản 3 Điều 111 Bộ luật Lao động 2019'),
    ('2024-04-18', 'HOLIDAY', 'Giỗ Tổ Hùng Vương', 'Điều 112 Bộ luật Lao động 2019, tính theo âm lịch'),
    ('2024-04-29', 'SWAP_OFF', 'Nghỉ hoán đổi, làm bù ngày 04/5/2024', 'Lịch hoán đổi năm 2024 đã công bố'),
    ('2024-04-30', 'HOLIDAY', 'Ngày Chiến thắng 30/4', 'Điều 112 Bộ luật Lao động 2019'),
    ('2024-05-01', 'HOLIDAY', 'Ngày Quốc tế Lao động 1/5', 'Điều 112 Bộ luật Lao động 2019'),
    ('2024-05-04', 'SWAP_WORK', 'Làm bù cho ngày 29/4/2024', 'Lịch hoán đổi năm 2024 đã công bố'),
    ('2024-09-02', 'HOLIDAY', 'Quốc khánh', 'Điều 112 Bộ luật Lao động 2019'),
    ('2024-09-03', 'HOLIDAY', 'Quốc khánh', 'Lịch nghỉ Quốc khánh năm 2024 đã công bố; Điều 112 Bộ luật Lao động 2019'),

    ('2025-01-01', 'HOLIDAY', 'Tết Dương lịch', 'Điều 112 Bộ luật Lao động 2019'),
    ('2025-01-27', 'HOLIDAY', 'Tết Nguyên đán', 'Lịch nghỉ Tết năm 2025 đã công bố; Điều 112 Bộ luật Lao động 2019'),
    ('2025-01-28', 'HOLIDAY', 'Tết Nguyên đán', 'Lịch nghỉ Tết năm 2025 đã công bố; Điều 112 Bộ luật Lao động 2019'),
    ('2025-01-29', 'HOLIDAY', 'Tết Nguyên đán', 'Lịch nghỉ Tết năm 2025 đã công bố; Điều 112 Bộ luật Lao động 2019'),
    ('2025-01-30', 'HOLIDAY', 'Tết Nguyên đán', 'Lịch nghỉ Tết năm 2025 đã công bố; Điều 112 Bộ luật Lao động 2019'),
    ('2025-01-31', 'HOLIDAY', 'Tết Nguyên đán', 'Lịch nghỉ Tết năm 2025 đã công bố; Điều 112 Bộ luật Lao động 2019'),
    ('2025-04-07', 'HOLIDAY', 'Giỗ Tổ Hùng Vương', 'Điều 112 Bộ luật Lao động 2019'),
    ('2025-04-26', 'SWAP_WORK', 'Làm bù cho ngày 02/5/2025', 'Lịch hoán đổi năm 2025 đã công bố'),
    ('2025-04-30', 'HOLIDAY', 'Ngày Chiến thắng 30/4', 'Điều 112 Bộ luật Lao động 2019'),
    ('2025-05-01', 'HOLIDAY', 'Ngày Quốc tế Lao động 1/5', 'Điều 112 Bộ luật Lao động 2019'),
    ('2025-05-02', 'SWAP_OFF', 'Nghỉ hoán đổi, làm bù ngày 26/4/2025', 'Lịch hoán đổi năm 2025 đã công bố'),
    ('2025-09-01', 'HOLIDAY', 'Quốc khánh', 'Lịch nghỉ Quốc khánh năm 2025 đã công bố; Điều 112 Bộ luật Lao động 2019'),
    ('2025-09-02', 'HOLIDAY', 'Quốc khánh', 'Điều 112 Bộ luật Lao động 2019'),

    ('2026-01-01', 'HOLIDAY', 'Tết Dương lịch', 'Điều 112 Bộ luật Lao động 2019'),
    ('2026-01-02', 'SWAP_OFF', 'Nghỉ hoán đổi, làm bù ngày 10/01/2026', 'Lịch hoán đổi công bố trên báo chí ngày 25/12/2025'),
    ('2026-01-10', 'SWAP_WORK', 'Làm bù cho ngày 02/01/2026', 'Lịch hoán đổi công bố trên báo chí ngày 25/12/2025'),
    ('2026-02-16', 'HOLIDAY', 'Tết Nguyên đán', 'Thông báo 9441/TB-BNV; Công văn 9859/VPCP-KGVX ngày 13/10/2025'),
    ('2026-02-17', 'HOLIDAY', 'Tết Nguyên đán', 'Thông báo 9441/TB-BNV; Công văn 9859/VPCP-KGVX ngày 13/10/2025'),
    ('2026-02-18', 'HOLIDAY', 'Tết Nguyên đán', 'Thông báo 9441/TB-BNV; Công văn 9859/VPCP-KGVX ngày 13/10/2025'),
    ('2026-02-19', 'HOLIDAY', 'Tết Nguyên đán', 'Thông báo 9441/TB-BNV; Công văn 9859/VPCP-KGVX ngày 13/10/2025'),
    ('2026-02-20', 'HOLIDAY', 'Tết Nguyên đán', 'Thông báo 9441/TB-BNV; Công văn 9859/VPCP-KGVX ngày 13/10/2025'),
    ('2026-04-26', 'HOLIDAY', 'Giỗ Tổ Hùng Vương', 'Điều 112 Bộ luật Lao động 2019, tính theo âm lịch'),
    ('2026-04-27', 'COMPENSATION', 'Nghỉ bù Giỗ Tổ Hùng Vương', 'Tính theo khoản 3 Điều 111 Bộ luật Lao động 2019'),
    ('2026-04-30', 'HOLIDAY', 'Ngày Chiến thắng 30/4', 'Điều 112 Bộ luật Lao động 2019'),
    ('2026-05-01', 'HOLIDAY', 'Ngày Quốc tế Lao động 1/5', 'Điều 112 Bộ luật Lao động 2019'),
    ('2026-08-22', 'SWAP_WORK', 'Làm bù cho ngày 31/8/2026', 'Thông báo 9441/TB-BNV; Công văn 9859/VPCP-KGVX ngày 13/10/2025'),
    ('2026-08-31', 'SWAP_OFF', 'Nghỉ hoán đổi, làm bù ngày 22/8/2026', 'Thông báo 9441/TB-BNV; Công văn 9859/VPCP-KGVX ngày 13/10/2025'),
    ('2026-09-01', 'HOLIDAY', 'Quốc khánh', 'Thông báo 9441/TB-BNV; Công văn 9859/VPCP-KGVX ngày 13/10/2025'),
    ('2026-09-02', 'HOLIDAY', 'Quốc khánh', 'Điều 112 Bộ luật Lao động 2019')
) as day (date, kind, name, source);

insert into kntc.calendar_day (date, kind, name, source, notice_year, counted, provisional, entered_by)
select day.date::date, day.kind, day.name, day.source, 2027, true, true, 'he-thong'
from (values
    ('2027-01-01', 'HOLIDAY', 'Tết Dương lịch', 'Điều 112 Bộ luật Lao động 2019'),
    ('2027-02-06', 'HOLIDAY', 'Tết Nguyên đán', 'Tính theo âm lịch, mùng 1 là 06/02/2027; chưa có thông báo'),
    ('2027-02-07', 'HOLIDAY', 'Tết Nguyên đán', 'Tính theo âm lịch, mùng 1 là 06/02/2027; chưa có thông báo'),
    ('2027-02-08', 'HOLIDAY', 'Tết Nguyên đán', 'Tính theo âm lịch, mùng 1 là 06/02/2027; chưa có thông báo'),
    ('2027-02-09', 'HOLIDAY', 'Tết Nguyên đán', 'Tính theo âm lịch, mùng 1 là 06/02/2027; chưa có thông báo'),
    ('2027-02-10', 'HOLIDAY', 'Tết Nguyên đán', 'Tính theo âm lịch, mùng 1 là 06/02/2027; chưa có thông báo'),
    ('2027-02-11', 'COMPENSATION', 'Nghỉ bù Tết Nguyên đán', 'Tính theo khoản 3 Điều 111 Bộ luật Lao động 2019; chưa có thông báo'),
    ('2027-02-12', 'COMPENSATION', 'Nghỉ bù Tết Nguyên đán', 'Tính theo khoản 3 Điều 111 Bộ luật Lao động 2019; chưa có thông báo'),
    ('2027-04-16', 'HOLIDAY', 'Giỗ Tổ Hùng Vương', 'Điều 112 Bộ luật Lao động 2019, tính theo âm lịch'),
    ('2027-04-30', 'HOLIDAY', 'Ngày Chiến thắng 30/4', 'Điều 112 Bộ luật Lao động 2019'),
    ('2027-05-01', 'HOLIDAY', 'Ngày Quốc tế Lao động 1/5', 'Điều 112 Bộ luật Lao động 2019'),
    ('2027-05-03', 'COMPENSATION', 'Nghỉ bù Ngày Quốc tế Lao động 1/5', 'Tính theo khoản 3 Điều 111 Bộ luật Lao động 2019; chưa có thông báo'),
    ('2027-09-02', 'HOLIDAY', 'Quốc khánh', 'Điều 112 Bộ luật Lao động 2019'),
    ('2027-09-03', 'HOLIDAY', 'Quốc khánh', 'Dự kiến ngày liền kề; Điều 112 Bộ luật Lao động 2019; chưa có thông báo')
) as day (date, kind, name, source);

-- Policy only (Nghị quyết 80-NQ/TW); no enactment has been seen, so the days are known but have no effect.
insert into kntc.calendar_day (date, kind, name, source, notice_year, counted, provisional, entered_by) values
    ('2026-11-24', 'HOLIDAY', 'Ngày Văn hóa Việt Nam', 'Đề xuất: Nghị quyết 80-NQ/TW ngày 07/01/2026, Nghị quyết 30/NQ-CP; chưa xác nhận đã sửa Điều 112 Bộ luật Lao động', 2026, false, true, 'he-thong'),
    ('2027-11-24', 'HOLIDAY', 'Ngày Văn hóa Việt Nam', 'Đề xuất: Nghị quyết 80-NQ/TW ngày 07/01/2026, Nghị quyết 30/NQ-CP; chưa xác nhận đã sửa Điều 112 Bộ luật Lao động', 2027, false, true, 'he-thong');
