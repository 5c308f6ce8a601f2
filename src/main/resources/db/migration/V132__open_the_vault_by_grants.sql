-- What the custodian of identities grants to one officer about one case, and until which day; every view is held against it.
create table kntc.vault_grant (
    disclosure  varchar(50)  primary key,
    case_number varchar(50)  not null,
    holder      varchar(100) not null,
    fields      varchar(60)  not null,
    granted_by  varchar(100) not null,
    granted_at  timestamptz  not null,
    from_day    date         not null,
    until_day   date         not null check (until_day >= from_day),
    revoked_at  timestamptz,
    check (holder <> granted_by)
);

comment on column kntc.vault_grant.disclosure is 'number of the case in which it was asked for';
comment on column kntc.vault_grant.fields is 'codes with a comma between them';

create index vault_grant_of_case on kntc.vault_grant (case_number, holder);

-- the log of openings tells by which grant, and of those that were refused why
alter table kntc.vault_reveal add column disclosure varchar(50);
alter table kntc.vault_reveal add column refusal text;

comment on column kntc.vault_reveal.disclosure is 'the grant by which it was opened; null for who needed none';
comment on column kntc.vault_reveal.refusal is 'null where it was opened';
