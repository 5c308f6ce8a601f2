-- The identity vault. Whatever names people is sealed (AES-256-GCM, key outside the database) before it comes here.

-- a word that only the right key opens
create table kntc.vault_key_check
(
    id     smallint primary key check (id = 1),
    sealed bytea not null
);

-- one intake's identities and text; a case is bound to it once it has its number
create table kntc.vault_deposit
(
    deposit_id   uuid primary key,
    deposited_at timestamptz not null,
    case_number  varchar(50) unique,
    bound_at     timestamptz,
    check ((case_number is null) = (bound_at is null))
);

create index vault_deposit_unbound on kntc.vault_deposit (deposited_at) where case_number is null;

create table kntc.vault_identity
(
    deposit_id uuid        not null references kntc.vault_deposit on delete cascade,
    party_no   integer     not null check (party_no > 0),
    role       varchar(20) not null,
    sealed     bytea       not null,
    primary key (deposit_id, party_no)
);

create table kntc.vault_text
(
    deposit_id uuid primary key references kntc.vault_deposit on delete cascade,
    sealed     bytea not null
);

-- who looked at what, when and why; holds no identity
create table kntc.vault_reveal
(
    id          bigint generated always as identity primary key,
    case_number varchar(50) not null,
    revealed_at timestamptz not null,
    revealed_by varchar(100) not null,
    what        text        not null,
    purpose     text        not null
);

create index vault_reveal_of_case on kntc.vault_reveal (case_number, id);

create function kntc.refuse_change_of_reveals() returns trigger language plpgsql as
$$
begin
    raise exception 'the log of reveals is only ever added to';
end
$$;

create trigger vault_reveal_is_append_only
    before update or delete or truncate on kntc.vault_reveal
    for each statement execute function kntc.refuse_change_of_reveals();
