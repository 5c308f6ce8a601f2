create table kntc.complaint (
    case_number           text primary key,
    agency                text        not null,
    received_on           date        not null,
    respondent            text        not null,
    instance              integer     not null,
    summary               text        not null,
    admissibility_facts   jsonb       not null,
    contested_reference   text,
    contested_issued_on   date,
    contested_received_on date,
    complainants          integer     not null,
    forwarded             boolean     not null,
    forwarded_by_front    boolean     not null,
    status                text        not null,
    remote                boolean     not null,
    complex               boolean     not null,
    outcome               text,
    opened_at             timestamptz not null,
    version               integer     not null
);

comment on table kntc.complaint is 'One row per complaint of first instance; neutral facts only.';

create table kntc.complaint_act (
    case_number text        not null references kntc.complaint (case_number),
    ordinal     integer     not null,
    kind        text        not null,
    done_on     date        not null,
    done_by     text        not null,
    recorded_at timestamptz not null,
    facts       jsonb       not null,
    primary key (case_number, ordinal)
);

comment on table kntc.complaint_act is 'What was done in a complaint, in the order of recording; appended, never changed.';
