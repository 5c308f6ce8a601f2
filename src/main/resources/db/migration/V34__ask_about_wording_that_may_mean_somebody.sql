-- What officers were asked about their wording ("bà Thư"), and who answered that it means nobody of the case. Of the text only a digest.
create table kntc.neutrality_question
(
    id          uuid primary key,
    digest      char(64)     not null unique,
    field       varchar(100) not null,
    asked_at    timestamptz  not null,
    answered_at timestamptz,
    answered_by varchar(100),
    check ((answered_at is null) = (answered_by is null))
);

-- in a denunciation, what would be asked is refused
alter table kntc.vault_deposit add column kept_closer boolean not null default false;
