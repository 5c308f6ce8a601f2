-- What older programs kept in four tables becomes one log: the acts of complaints, the choices and answers about petitions, and the
-- sentences of the timeline. The sentences stay as they were told, each a note, so that the timeline reads as before; the acts beside
-- them tell none of their own. Acts of a case go by the time of their recording, those of one table keep their order whatever the time.
insert into kntc.case_act (case_number, ordinal, procedure, kind, version, done_on, recorded_at, recorded_by, facts, line)
select case_number, row_number() over (partition by case_number order by moment, source, nth),
    procedure, kind, 1, done_on, recorded_at, recorded_by, facts, line
from (
    select case_number, max(recorded_at) over (partition by case_number order by ordinal) as moment, 0 as source, ordinal::bigint as nth,
        'complaintFirstInstance' as procedure,
        case when form.code is null then act.kind else 'PAPER_ISSUED' end as kind,
        done_on, recorded_at, done_by as recorded_by,
        case when form.code is null then facts else facts || jsonb_build_object('form', form.code) end as facts, null as line
    from kntc.complaint_act act
    left join (values ('ACCEPTANCE_NOTIFIED', 'KN-03'), ('REFUSAL_NOTIFIED', 'KN-04'), ('VERIFICATION_DECISION_ISSUED', 'KN-05'),
        ('DIALOGUE_NOTIFIED', 'K-06'), ('DECISION_ISSUED', 'KN-15')) as form (kind, code) on form.kind = act.kind
    union all
    select case_number, chosen_at, 0, id, 'petitionProcessing', 'ROUTE_CHOSEN',
        (chosen_at at time zone 'Asia/Ho_Chi_Minh')::date, chosen_at, chosen_by,
        jsonb_build_object('on', (chosen_at at time zone 'Asia/Ho_Chi_Minh')::date, 'proposed', proposed, 'chosen', chosen,
            'reason', reason), null
    from kntc.petition_choice
    union all
    select case_number, answered_at, 1, id, 'petitionProcessing', 'PROPOSAL_ANSWERED',
        (answered_at at time zone 'Asia/Ho_Chi_Minh')::date, answered_at, answered_by,
        jsonb_build_object('on', (answered_at at time zone 'Asia/Ho_Chi_Minh')::date, 'approved', approved, 'remark', remark), null
    from kntc.petition_approval
    union all
    select entry.case_number, acted_at, 2, id,
        case
            when opened_at is null then record.procedure
            when acted_at < opened_at then 'petitionProcessing'
            else 'complaintFirstInstance'
        end,
        'NOTED', (acted_at at time zone 'Asia/Ho_Chi_Minh')::date, acted_at, acted_by, '{}', act
    from kntc.timeline_entry entry
    left join kntc.case_record record on record.case_number = entry.case_number
    left join kntc.complaint on complaint.case_number = entry.case_number
) as old;

drop table kntc.complaint_act, kntc.petition_choice, kntc.petition_approval, kntc.timeline_entry;
