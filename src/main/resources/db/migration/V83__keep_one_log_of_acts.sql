-- The log of a case: what was done in it, whichever procedure and room did it. Appended, never changed: a correction is an act of its
-- own. The timeline is read from it.
create table kntc.case_act (
    case_number varchar(50)  not null,
    ordinal     integer      not null check (ordinal >= 1),
    procedure   varchar(60),
    kind        varchar(60)  not null,
    version     integer      not null check (version >= 1),
    done_on     date         not null,
    recorded_at timestamptz  not null,
    recorded_by varchar(255) not null,
    facts       jsonb        not null,
    line        text,
    primary key (case_number, ordinal)
);

comment on column kntc.case_act.procedure is 'key of the process in whose course it was done; null for a case that is in no register';
comment on column kntc.case_act.version is 'of the shape of the facts of this kind';
comment on column kntc.case_act.line is 'what the timeline says of it; null where it says nothing';

create function kntc.refuse_change_of_acts() returns trigger language plpgsql as $$
begin
    raise exception 'acts of a case are only ever added to';
end $$;

create trigger case_act_is_append_only before update or delete on kntc.case_act
    for each statement execute function kntc.refuse_change_of_acts();
