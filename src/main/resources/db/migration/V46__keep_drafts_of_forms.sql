-- What an officer has typed into a form and not submitted yet, sealed for that account and that form (AES-256-GCM, key outside the
-- database): a draft may name people.
create table kntc.form_draft
(
    account  varchar(100) not null,
    place    varchar(200) not null, -- task:ID or start:PROCESS
    sealed   bytea        not null,
    saved_at timestamptz  not null,
    primary key (account, place)
);

create index form_draft_of_place on kntc.form_draft (place);
create index form_draft_saved_at on kntc.form_draft (saved_at);
