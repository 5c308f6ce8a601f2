-- What the log of visits should say of who came: sealed like the identities of the deposit, which stay as they were told.
create table kntc.vault_correction
(
    deposit_id    uuid    not null references kntc.vault_deposit on delete cascade,
    correction_no integer not null check (correction_no > 0),
    sealed        bytea   not null,
    primary key (deposit_id, correction_no)
);
