-- Since when a case is kept as one that may denounce: what was issued and opened before is listed for the custodian of identities.
create table kntc.found_to_denounce (
    case_number varchar(50)  primary key references kntc.case_record,
    found_at    timestamptz  not null,
    found_by    varchar(100) not null,
    kind        varchar(20)  not null
);
