-- Answers that only forms know lay in a table of their own beside the log of acts, which had their labels in a sentence. They become
-- acts: those of one step are one act, as the sentence told after them shows. The sentences stay as they were told, so these acts tell
-- none of their own; they come after what is in the log already, since that is only ever added to.
-- In a new database both tables are made by later numbers, and there is nothing to move; step_extra is used no more.
do $$
begin
    if to_regclass('kntc.step_extra') is null or to_regclass('kntc.case_act') is null then
        return;
    end if;
    insert into kntc.case_act (case_number, ordinal, procedure, kind, version, done_on, recorded_at, recorded_by, facts, line)
    select case_number, present + row_number() over (partition by case_number order by first), process, 'STEP_DONE', 1,
        (began at time zone 'Asia/Ho_Chi_Minh')::date, began, recorded_by,
        jsonb_build_object('on', (began at time zone 'Asia/Ho_Chi_Minh')::date, 'task', task, 'step', step, 'added', added,
            'answers', answers),
        null
    from (
        select case_number, process, task, step, recorded_by, coalesce(bool_or(added), false) as added, min(id) as first,
            min(recorded_at) as began,
            jsonb_agg(jsonb_build_object('key', field, 'label', label, 'value', value) order by id) as answers,
            (select coalesce(max(ordinal), 0) from kntc.case_act kept where kept.case_number = answered.case_number) as present
        from (
            select extra.*, told.added, coalesce(told.ordinal, -extra.id) as act
            from kntc.step_extra extra
            left join lateral (
                select noted.ordinal, starts_with(noted.line, 'Ghi thêm ở bước') as added
                from kntc.case_act noted
                where noted.case_number = extra.case_number and noted.kind = 'NOTED' and noted.recorded_by = extra.recorded_by
                    and noted.recorded_at >= extra.recorded_at
                    and (starts_with(noted.line, 'Ghi thêm ở bước “' || extra.step || '”')
                        or starts_with(noted.line, 'Hoàn thành bước “' || extra.step || '”'))
                order by noted.ordinal limit 1
            ) as told on true
        ) as answered
        group by case_number, process, task, step, recorded_by, act
    ) as done;
    delete from kntc.step_extra;
end $$;
