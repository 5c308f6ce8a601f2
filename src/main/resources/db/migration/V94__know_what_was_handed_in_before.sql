-- What tells the same people and the same text again, without telling who and what: keyed digests, made in the room that holds the
-- identity key; one row for each deposit that belongs to a case. Rows for the cases of before are made by the program, which has the
-- key, in the background after its start.
create table kntc.vault_fingerprint (
    deposit_id uuid        primary key references kntc.vault_deposit on delete cascade,
    agency     varchar(30) not null,
    people     text[]      not null,
    words      integer     not null,
    signature  integer[]   not null,
    bands      bigint[]    not null
);

comment on column kntc.vault_fingerprint.agency is 'also part of what is digested, so that rows of two agencies never meet';
comment on column kntc.vault_fingerprint.people is 'digests of who petitions: I by number of the paper, P by phone, A by address, N by name alone';
comment on column kntc.vault_fingerprint.words is 'length of the text';
comment on column kntc.vault_fingerprint.signature is 'least keyed hashes of its runs of words; empty where it has none';
comment on column kntc.vault_fingerprint.bands is 'groups of the signature, by which it is looked up';

create index vault_fingerprint_by_people on kntc.vault_fingerprint using gin (people);
create index vault_fingerprint_by_bands on kntc.vault_fingerprint using gin (bands);
