-- Official documents of the cases. The Word file names people and lies sealed; what stands in clear here is neutral.
create table kntc.document (
    id               uuid primary key,
    case_number      text        not null,
    agency           text        not null,
    form             text        not null,
    title            text        not null,
    series           text,
    number_year      integer,
    number_ordinal   integer,
    number           text,
    issued_on        date,
    needs_legal_check boolean    not null,
    template_sha256  text        not null,
    -- of the clear file: hash and bytes
    sha256           text        not null,
    size             integer     not null,
    -- fingerprint of the content and the file
    sealed           bytea       not null,
    drawn_by         text        not null,
    drawn_at         timestamptz not null,
    drawn_order      bigint      generated always as identity,
    constraint document_numbered_when_issued check (
        (series is null) = (number_ordinal is null)
        and (series is null) = (number is null)
        and (series is null) = (number_year is null)
        and (issued_on is not null or series is null)
    )
);

create unique index document_number_given_once on kntc.document (agency, series, number_year, number_ordinal)
    where series is not null;
create unique index document_one_draft on kntc.document (case_number, form) where issued_on is null;
create index document_case on kntc.document (case_number, form);

-- Register of numbers: one row a series (agency, kind, year); its row lock makes the order of numbers that of issue.
create table kntc.document_register (
    agency  text    not null,
    series  text    not null,
    year    integer not null,
    last    integer not null check (last > 0),
    primary key (agency, series, year)
);

-- Who opened which document, and whether it was still a draft then.
create table kntc.document_opening (
    id          bigint      generated always as identity primary key,
    document_id uuid        not null references kntc.document (id),
    draft       boolean     not null,
    opened_by   text        not null,
    opened_at   timestamptz not null
);

create index document_opening_document on kntc.document_opening (document_id);
