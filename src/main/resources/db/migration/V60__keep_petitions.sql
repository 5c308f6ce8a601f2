-- What an officer entered before the case exists. Neutral fields only: identities and the petition's text lie in the vault under deposit_id.
create table kntc.petition_intake (
    intake_id             uuid primary key,
    deposit_id            uuid        not null,
    agency                varchar(30) not null,
    external_id           varchar(100),
    channel               varchar(20) not null,
    received_on           date        not null,
    people                integer     not null,
    anonymous             boolean     not null,
    contested_reference   varchar(500),
    contested_issued_on   date,
    contested_received_on date,
    summary               text        not null,
    received_by           varchar(100) not null,
    received_at           timestamptz not null,
    case_number           varchar(50)
);
-- the same petition of another system is taken once, also when it is sent twice at the same moment
create unique index petition_intake_external on kntc.petition_intake (agency, external_id) where external_id is not null;
create index petition_intake_unbound on kntc.petition_intake (received_at) where case_number is null;

-- The row is locked until the registering transaction ends: numbers have no gap and no double.
create table kntc.case_counter (
    agency varchar(30) not null,
    year   integer     not null,
    last   integer     not null,
    primary key (agency, year)
);

create table kntc.petition (
    case_number           varchar(50) primary key,
    agency                varchar(30) not null,
    channel               varchar(20) not null,
    received_on           date        not null,
    kind                  varchar(20) not null,
    status                varchar(10) not null,
    people                integer     not null,
    anonymous             boolean     not null,
    contested_reference   varchar(500),
    contested_issued_on   date,
    contested_received_on date,
    summary               text        not null,
    search_text           text        not null,
    registered_by         varchar(100) not null,
    registered_at         timestamptz not null,
    other_law             varchar(300),
    classification        jsonb,
    proposal              jsonb,
    action                varchar(20),
    document_number       varchar(50),
    document_date         date,
    outcome               text,
    outcome_code          varchar(40),
    closed_on             date
);
create index petition_newest on kntc.petition (agency, registered_at desc, case_number desc);
create index petition_by_status on kntc.petition (agency, status, registered_at desc);
create index petition_by_kind on kntc.petition (agency, kind, registered_at desc);

-- Every choice of a route is kept, with the reason where the officer departed from what the law proposes.
create table kntc.petition_choice (
    id          bigint generated always as identity primary key,
    case_number varchar(50) not null references kntc.petition,
    proposed    varchar(20) not null,
    chosen      varchar(20) not null,
    reason      text,
    chosen_by   varchar(100) not null,
    chosen_at   timestamptz not null
);
create index petition_choice_of_case on kntc.petition_choice (case_number, id);

-- What the leader answered to each proposal of acceptance.
create table kntc.petition_approval (
    id          bigint generated always as identity primary key,
    case_number varchar(50) not null references kntc.petition,
    approved    boolean     not null,
    remark      text,
    answered_by varchar(100) not null,
    answered_at timestamptz not null
);
create index petition_approval_of_case on kntc.petition_approval (case_number, id);
