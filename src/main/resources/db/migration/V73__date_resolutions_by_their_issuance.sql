-- A complaint is resolved on the day its decision is issued (Điều 28, 31 Luật Khiếu nại); until now the clock was met on the day
-- that somebody had dated the signature. The state of a clock that stood still at that time was judged by its pause and stays.
do $$
declare
    dated text[];
begin
    with issued as (
        select clock.id, clock.due, clock.state, act.done_on,
               exists (select 1 from kntc.clock_pause pause
                       where pause.clock_id = clock.id and pause.resumed_on is null) as paused
        from kntc.statutory_clock clock
        join kntc.complaint_act act on act.case_number = clock.case_number and act.kind = 'DECISION_ISSUED'
        where clock.deadline_key = 'COMPLAINT_RESOLVE_1'
          and clock.state in ('MET', 'MISSED')
          and clock.met_on <> act.done_on
    ), corrected as (
        update kntc.statutory_clock clock
        set met_on = issued.done_on,
            state = case when issued.paused then issued.state when issued.done_on > issued.due then 'MISSED' else 'MET' end,
            changed_at = now()
        from issued
        where clock.id = issued.id
        returning clock.case_number
    )
    select array_agg(case_number) into dated from corrected;
    -- a fresh database has no case yet, and the timeline comes later in it
    if dated is not null and to_regclass('kntc.timeline_entry') is not null then
        insert into kntc.timeline_entry (case_number, acted_at, acted_by, act)
        select number, now(), 'he-thong', 'Ghi lại ngày hoàn thành thời hạn giải quyết theo ngày ban hành quyết định'
        from unnest(dated) as number;
    end if;
end
$$;
