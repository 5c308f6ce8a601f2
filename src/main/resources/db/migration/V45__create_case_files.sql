-- Files of the cases. Content and original name may name people and come here sealed.
create table kntc.case_file
(
    id             uuid primary key,
    arrival        bigint generated always as identity,
    -- the intake the file came with; null where it was added to a case
    deposit_id     uuid,
    case_number    varchar(50),
    -- the n of "Tệp n" within the case
    number_in_case integer,
    kind           varchar(30)  not null,
    media_type     varchar(100) not null,
    size           bigint       not null check (size > 0),
    -- of the clear content
    sha256         char(64)     not null,
    sealed_name    bytea        not null,
    sealed_content bytea        not null,
    uploaded_by    varchar(100) not null,
    uploaded_at    timestamptz  not null,
    check (deposit_id is not null or case_number is not null),
    check ((case_number is null) = (number_in_case is null)),
    unique (case_number, number_in_case),
    unique (case_number, kind, sha256)
);

-- sealed bytes do not compress
alter table kntc.case_file alter column sealed_content set storage external;

create unique index case_file_of_deposit on kntc.case_file (deposit_id, kind, sha256) where case_number is null;
create index case_file_unbound on kntc.case_file (uploaded_at) where case_number is null;

-- who opened which file when
create table kntc.file_opening
(
    id          bigint generated always as identity primary key,
    file_id     uuid         not null references kntc.case_file,
    case_number varchar(50)  not null,
    opened_by   varchar(100) not null,
    opened_at   timestamptz  not null
);

create index file_opening_of_case on kntc.file_opening (case_number, id);

create function kntc.refuse_change_of_file_openings() returns trigger language plpgsql as
$$
begin
    raise exception 'the log of opened files is only ever added to';
end
$$;

create trigger file_opening_is_append_only
    before update or delete or truncate on kntc.file_opening
    for each statement execute function kntc.refuse_change_of_file_openings();
