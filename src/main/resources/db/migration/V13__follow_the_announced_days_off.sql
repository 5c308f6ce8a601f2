-- Ngày Văn hóa Việt Nam (24/11) is a day off from 2026 on, and the days off of 2027 are announced. What the program itself entered is
-- corrected as legal staff would correct it: the old row is withdrawn, the new one names its document, the audit says what was and what
-- became, and the triggers number the change so that open clocks are counted again. A date on which anybody has entered, corrected or
-- withdrawn a row is left as it is.

create function pg_temp.touched(asked date) returns boolean language sql stable as $$
    select exists (
        select from kntc.calendar_day d
        where d.date = asked
            and (d.entered_by <> 'he-thong'
                or d.withdrawn_at is not null
                or exists (select from kntc.calendar_change c where d.id in (c.day_before, c.day_after))))
$$;

-- A row as a person reads it in the audit, in the words of the page.
create function pg_temp.told(day kntc.calendar_day) returns text language sql stable as $$
    select concat_ws(' · ', to_char(day.date, 'DD/MM/YYYY'),
        case day.kind when 'HOLIDAY' then 'Nghỉ lễ, Tết' when 'COMPENSATION' then 'Nghỉ bù'
            when 'SWAP_OFF' then 'Nghỉ hoán đổi' else 'Ngày làm bù' end,
        day.name || case when not day.counted then ' (đề xuất, chưa tính)' when day.provisional then ' (dự kiến)' else '' end,
        day.source)
$$;

-- The day is to stand like this; kind null: it is a working day. The act of the audit follows from what stands there.
create function pg_temp.settle(asked date, kind text, name text, source text, document text, because text default null)
    returns void language plpgsql as $$
declare
    before kntc.calendar_day;
    after kntc.calendar_day;
    of_year integer := extract(year from asked);
begin
    if pg_temp.touched(asked) then
        raise notice 'Lịch nghỉ: ngày % đã được cán bộ nhập, sửa hoặc rút nên giữ nguyên; hãy đối chiếu với %.',
            to_char(asked, 'DD/MM/YYYY'), document;
        return;
    end if;
    select * into before from kntc.calendar_day d where d.date = asked;
    if kind is null and before.id is null then
        return;
    end if;
    update kntc.calendar_day d
    set withdrawn_by = 'he-thong', withdrawn_at = now(),
        withdrawn_because = coalesce(because,
            case when before.kind = settle.kind and before.counted then 'Xác nhận theo ' else 'Sửa theo ' end || document)
    where d.id = before.id;
    if kind is not null then
        insert into kntc.calendar_day (date, kind, name, source, notice_year, counted, provisional, entered_by)
        values (asked, kind, name, source, of_year, true, false, 'he-thong') returning * into after;
    end if;
    insert into kntc.calendar_change (changed_at, changed_by, act, year, day_before, day_after, was, became, source, because)
    values (now(), 'he-thong',
        case when before.id is null then 'ADDED' when after.id is null then 'WITHDRAWN'
            when before.kind = settle.kind and before.counted then 'CONFIRMED' else 'CORRECTED' end,
        of_year, before.id, after.id,
        case when before.id is not null then pg_temp.told(before) end,
        case when after.id is not null then pg_temp.told(after) end,
        document, because);
end $$;

do $$
begin
    perform pg_temp.settle(make_date(year, 11, 24), 'HOLIDAY', 'Ngày Văn hóa Việt Nam',
        case year when 2026 then 'Nghị quyết 28/2026/QH16; Công văn 10065/VPCP-KGVX ngày 02/10/2026' else 'Nghị quyết 28/2026/QH16' end,
        'Nghị quyết 28/2026/QH16')
    from kntc.calendar_year where year >= 2026 order by year;

    -- Whoever has announced 2027 before has answered for the whole year: nothing is added to it or taken from it.
    perform pg_temp.settle(day.date::date, day.kind, day.name, day.source, 'Công văn 10065/VPCP-KGVX ngày 02/10/2026', day.because)
    from (values
        ('2027-01-01', 'HOLIDAY', 'Tết Dương lịch', 'Điều 112 Bộ luật Lao động 2019', null),
        ('2027-02-04', 'HOLIDAY', 'Tết Nguyên đán', 'Công văn 10065/VPCP-KGVX ngày 02/10/2026', null),
        ('2027-02-05', 'HOLIDAY', 'Tết Nguyên đán', 'Công văn 10065/VPCP-KGVX ngày 02/10/2026', null),
        ('2027-02-06', 'HOLIDAY', 'Tết Nguyên đán', 'Công văn 10065/VPCP-KGVX ngày 02/10/2026', null),
        ('2027-02-07', 'HOLIDAY', 'Tết Nguyên đán', 'Công văn 10065/VPCP-KGVX ngày 02/10/2026', null),
        ('2027-02-08', 'HOLIDAY', 'Tết Nguyên đán', 'Công văn 10065/VPCP-KGVX ngày 02/10/2026', null),
        ('2027-02-09', 'COMPENSATION', 'Nghỉ bù Tết Nguyên đán', 'Công văn 10065/VPCP-KGVX ngày 02/10/2026', null),
        ('2027-02-10', 'COMPENSATION', 'Nghỉ bù Tết Nguyên đán', 'Công văn 10065/VPCP-KGVX ngày 02/10/2026', null),
        ('2027-02-11', null, null, null, 'Nghỉ Tết Nguyên đán năm 2027 từ ngày 04/02 đến hết ngày 10/02; ngày 11/02 đi làm'),
        ('2027-02-12', null, null, null, 'Nghỉ Tết Nguyên đán năm 2027 từ ngày 04/02 đến hết ngày 10/02; ngày 12/02 đi làm'),
        ('2027-04-16', 'HOLIDAY', 'Giỗ Tổ Hùng Vương', 'Điều 112 Bộ luật Lao động 2019, tính theo âm lịch', null),
        ('2027-04-30', 'HOLIDAY', 'Ngày Chiến thắng 30/4', 'Điều 112 Bộ luật Lao động 2019', null),
        ('2027-05-01', 'HOLIDAY', 'Ngày Quốc tế Lao động 1/5', 'Điều 112 Bộ luật Lao động 2019', null),
        ('2027-09-02', 'HOLIDAY', 'Quốc khánh', 'Công văn 10065/VPCP-KGVX ngày 02/10/2026', null),
        ('2027-09-03', 'HOLIDAY', 'Quốc khánh', 'Công văn 10065/VPCP-KGVX ngày 02/10/2026', null)
    ) as day (date, kind, name, source, because)
    where (select status from kntc.calendar_year where year = 2027) = 'COMPUTED'
    order by day.date;
end $$;

-- 03/5/2027 (nghỉ bù for 01/5, a Saturday) stays the one computed day: no document names it.
with announced as (
    update kntc.calendar_year
    set status = 'ENTERED', source = 'Công văn 10065/VPCP-KGVX ngày 02/10/2026', entered_at = now()
    where year = 2027 and status = 'COMPUTED'
    returning year, source)
insert into kntc.calendar_change (changed_at, changed_by, act, year, was, became, source)
select now(), 'he-thong', 'YEAR_ANNOUNCED', year, 'Dự kiến, chưa có thông báo', 'Đã công bố', source from announced;

drop function pg_temp.settle(date, text, text, text, text, text);
drop function pg_temp.told(kntc.calendar_day);
drop function pg_temp.touched(date);
